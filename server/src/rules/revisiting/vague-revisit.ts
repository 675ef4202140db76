import { inline } from '../../rule/answers';
import type { Rule } from '../../rule/rule';

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
    const vague = document.revisits.find(({ trigger }) => trigger === 'vague');
    if (vague) yield { range: vague.range, severity: vague.act === 'review' ? 'info' : 'hint' };
  },
  answers(document, range) {
    const end = range.end - /[.!?]*$/.exec(document.source.slice(range))![0].length;
    return [
      inline('Ask again on …', end, ' (we ask again on ${1:date})'),
      inline('Ask again when …', end, ' (we ask again when ${1:sign})'),
    ];
  },
};
