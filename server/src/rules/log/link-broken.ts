import { leadsTo, reachableBy } from '../../document/anchors';
import type { Link } from '../../document/model';
import { nameOf, resolveLink } from '../../log/resolve';
import { hasAnchor } from '../../log/summary';
import type { Here, RawFinding, Rule } from '../../rule/rule';

export const rule: Rule = {
  family: 'log',
  severity: 'warning',
  kinds: ['decision-record', 'proposal', 'narrative', 'working-agreement', 'framework'],
  since: '2026-11',
  sources: ['Joel Parker Henderson, Architecture decision record: timestamps, links and history that last'],
  message: 'This link leads to no file of the repository.',
  question: 'Where does what it pointed at stand today?',
  structural: true,
  workspace: true,
  rank: 30,
  *check(document, { here }) {
    if (!here || /template/i.test(nameOf(here.path))) return;
    let own: ReadonlySet<string> | undefined;
    const hasOwn = (anchor: string): boolean => leadsTo((own ??= reachableBy(document.anchors)), anchor);
    for (const link of document.links) {
      const finding = PLACEHOLDER.test(link.target) ? undefined : judge(link, here, hasOwn);
      if (finding) yield finding;
    }
  },
};

/** Targets that stand for something else: variables of a site's generator, numbers to fill in. */
const PLACEHOLDER = /[{}<>$*|…\n]|\.\.\.|x{3,}|n{3,}|\b(?:0000|yyyy|example)\b/i;

function judge({ target, destination, label }: Link, here: Here, hasOwn: (anchor: string) => boolean): RawFinding | undefined {
  const leads = resolveLink(here.path, target);
  // Templates mark their headings with definitions such as `[drawbacks]: #drawbacks`.
  const isMark = label !== undefined;
  if (!leads) return undefined;
  if (leads.path === here.path) return isMark || hasOwn(leads.anchor) ? undefined : noPlace(destination, leads.anchor, 'this page');
  if (WEB.test(target)) return undefined;
  const exists = here.log.hasFile(leads.path);
  if (exists === false) return isFile(leads.path) ? { range: destination } : undefined;
  const there = leads.anchor === '' || /^(?:L\d|:~:)/.test(leads.anchor) ? undefined : here.log.document(leads.path);
  return !there || hasAnchor(there, leads.anchor) ? undefined : noPlace(destination, leads.anchor, nameOf(leads.path));
}

function noPlace(range: RawFinding['range'], anchor: string, where: string): RawFinding {
  return { range, message: `No heading of ${where} has the anchor “${anchor}”.`, question: 'Which heading is meant today?' };
}

/** Whether a path names a file by its extension; without one it may be a page of a site, and so may `.html`. */
function isFile(path: string): boolean {
  const extension = /\.([a-z][a-z0-9]{0,9})$/i.exec(nameOf(path))?.[1]?.toLowerCase();
  return extension !== undefined && !/^(?:html?|php|aspx?|jsp|com|org|io|net|dev)$/.test(extension);
}

/** Ways through a repository's pages on the web, which lead out of its files. */
const WEB = /(?:^|\/)(?:issues|pulls?|wiki|blob|tree|raw|discussions|releases|actions|commits?|compare|milestones?|projects|-)\//;
