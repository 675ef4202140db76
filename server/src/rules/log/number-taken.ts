import { titlePlace } from '../../document/query';
import { fileNumber, type FileNumber } from '../../log/number';
import { folderOf, nameOf } from '../../log/resolve';
import type { Rule } from '../../rule/rule';

export const rule: Rule = {
  family: 'log',
  severity: 'warning',
  kinds: ['decision-record', 'proposal', 'narrative', 'working-agreement', 'framework'],
  since: '2026-11',
  sources: ['Michael Nygard, Documenting Architecture Decisions (2011): numbered sequentially, numbers are not reused'],
  message: 'Another page of this folder has the same number.',
  question: 'Which of the two keeps it, and which gets the next free one?',
  structural: true,
  workspace: true,
  rank: 33,
  *check(document, { here }) {
    const own = here && fileNumber(here.path);
    if (!own) return;
    const others = here.log.numbered(folderOf(here.path), own.number).filter((path) => path !== here.path && isRival(own, path));
    const taken = others.filter((path) => (here.log.document(path)?.kind ?? 'other') !== 'other');
    if (taken.length === 0) return;
    const names = taken.map(nameOf).join(', ');
    yield {
      range: titlePlace(document),
      message: `The number ${own.number} is taken twice in this folder: ${names} ${taken.length === 1 ? 'has' : 'have'} it too.`,
    };
  },
};

/** Whether a file with the same number is another record: no translation, part or appendix of this one. */
function isRival(own: FileNumber, path: string): boolean {
  const other = fileNumber(path)!;
  return other.series === own.series && !own.rest.startsWith(other.rest) && !other.rest.startsWith(own.rest);
}
