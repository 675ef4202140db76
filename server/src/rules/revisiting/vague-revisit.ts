import type { DecisionDocument } from '../../document/model';
import { find, line, sentencesIn, sectionsOf } from '../../document/query';
import { effectiveRole } from '../../document/page';
import { inline } from '../../rule/answers';
import type { Rule, Severity } from '../../rule/rule';

export const rule: Rule = {
  family: 'revisiting',
  severity: 'info',
  kinds: ['decision-record', 'proposal', 'narrative', 'working-agreement', 'framework'],
  since: '2026-11',
  sources: ['Annie Duke, Quit (2022): a state and a date', 'Chip and Dan Heath, Decisive (2013): tripwires'],
  message: 'A second look is promised here, without a date or a sign that would call for it.',
  question: 'Which entry in a calendar, or which number, will be the reminder?',
  rank: 12,
  *check(document) {
    const elsewhere = sectionsOf(document, 'design', 'requirements', 'stories', 'references', 'history');
    for (const block of document.blocks) {
      if (block.type !== 'paragraph' && block.type !== 'row') continue;
      if (
        elsewhere.some(
          (section) =>
            effectiveRole(section) !== 'review' && block.range.start >= section.body.start && block.range.end <= section.body.end,
        )
      )
        continue;
      if (!find(document, document.lexicon.cues.revisitHint, block.range)) continue;
      for (const range of sentencesIn(document, block.range)) {
        const severity = vagueness(document, line(document, range));
        if (!severity) continue;
        yield { range, severity };
        return;
      }
    }
  },
  answers(document, range) {
    const end = range.end - /[.!?]*$/.exec(document.source.slice(range))![0].length;
    return [
      inline('Ask again on …', end, ' (we ask again on ${1:date})'),
      inline('Ask again when …', end, ' (we ask again when ${1:sign})'),
    ];
  },
};

/** How far, in characters, the promise and its time may stand apart. */
const NEAR = 80;

/** `info` for a second look at what is decided here, `hint` for a change that may come; none where a date, an occasion or a sign is given. */
function vagueness(document: DecisionDocument, text: string): Severity | undefined {
  const { cues, answers } = document.lexicon;
  const time = cues.vagueTime.exec(text);
  const standing = cues.livingDocument.test(text) || cues.reviewNoun.test(text);
  if ((!time && !standing) || cues.occasion.test(text) || answers.lookAgain.test(text)) return undefined;
  if (standing || !time) return 'info';
  const rest = text.replace(new RegExp(cues.vagueTime, 'gi'), '');
  if (cues.condition.test(rest)) return undefined;
  const near = (promise: RegExpExecArray | null): boolean =>
    promise !== null &&
    (promise.index < time.index ? time.index - promise.index - promise[0].length : promise.index - time.index - time[0].length) <= NEAR;
  if (near(cues.revisit.exec(text)) && cues.ourPage.test(text)) return 'info';
  return near(cues.amend.exec(text)) ? 'hint' : undefined;
}
