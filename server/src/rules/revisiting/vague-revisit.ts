import { prose, sentencesIn, sectionsOf } from '../../document/query';
import { effectiveRole } from '../../document/page';
import { inline } from '../../rule/answers';
import type { Rule } from '../../rule/rule';

const SUBJECT = /\b(?:we|team|teams|this|these|it|they|agreement|decision|document|doc|page|norms?|practices?|items?|approach|values|policy|process|guid\w+|adr|charter|iteration)\b|^\W*(?:regular|periodic|revisit|review|re-?evaluate)/i;

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
    const { cues } = document.lexicon;
    const elsewhere = sectionsOf(document, 'design', 'requirements', 'stories', 'references', 'history');
    for (const block of document.blocks) {
      if (block.type !== 'paragraph' && block.type !== 'row') continue;
      if (elsewhere.some((section) => effectiveRole(section) !== 'review' && block.range.start >= section.body.start && block.range.end <= section.body.end)) continue;
      for (const sentence of sentencesIn(document, block.range)) {
        const text = prose(document, sentence);
        if (cues.occasion.test(text) || document.lexicon.answers.lookAgain.test(text)) continue;
        const vague = cues.livingDocument.test(text) || (cues.revisit.test(text) && cues.vagueTime.test(text) && SUBJECT.test(text));
        if (!vague) continue;
        yield { range: sentence };
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
