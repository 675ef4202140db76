import type { Kind } from '../../document/model';
import type { Preset } from '../../engine/show';
import type { Rule } from '../../rule/rule';
import { rules } from '../../rules/index.gen';
import type { DocumentFolder } from './folders';
import { isTemplate, type PresentPage, type Question, type Replay } from './replay';

/** How often one rule would have asked, and where to look first. */
export interface RuleCount {
  readonly rule: string;
  readonly count: number;
  /** At most three, of different documents where there are some; those that stand open today first. */
  readonly places: readonly Question[];
}

/** What a configuration for these documents would say. */
export interface Proposal {
  readonly preset: Preset;
  readonly edition: string;
  /** Globs of pages that were not all read as what their folder holds. */
  readonly kinds: readonly {
    readonly glob: string;
    readonly kind: Kind;
    readonly others: number;
    readonly of: number;
    readonly namedBy: string | undefined;
  }[];
  /** Templates, which are blank on purpose. */
  readonly templates: readonly string[];
  /** Loudest first. */
  readonly counts: readonly RuleCount[];
}

/** More questions on a document than this, on average, and only the surest are proposed. */
const MANY = 3;

export function propose(folders: readonly DocumentFolder[], { pages, questions, documents }: Replay): Proposal {
  return {
    preset: questions.length > MANY * documents ? 'gentle' : 'recommended',
    edition: Object.values<Rule>(rules).reduce((latest, { since }) => (since > latest ? since : latest), ''),
    kinds: folders.flatMap((folder) => unlike(folder, pages)),
    templates: pages.filter(({ path }) => isTemplate(path)).map(({ path }) => path),
    counts: countByRule(questions),
  };
}

/** A name such as 0012-cache.md, adr-12.md or 20260412-cache.md, which a folder's own README does not have. */
const NUMBERED = /(?:^|\/)(?:[a-z]{2,4}-)?\d{2,}[^/]*$/i;

/** A folder whose numbered pages are not all read as its kind. */
function unlike({ path, kind, namedBy }: DocumentFolder, pages: readonly PresentPage[]): Proposal['kinds'] {
  const numbered = pages.filter((page) => page.path.startsWith(`${path}/`) && NUMBERED.test(page.path));
  const others = numbered.filter((page) => page.kind !== kind).length;
  if (others === 0 || numbered.some(({ path: name }) => !/^\d/.test(name.slice(name.lastIndexOf('/') + 1)))) return [];
  return [{ glob: `${path}/**/[0-9]*`, kind, others, of: numbered.length, namedBy }];
}

function countByRule(questions: readonly Question[]): RuleCount[] {
  return [...new Set(questions.map(({ rule }) => rule))]
    .map((rule) => {
      const asked = questions.filter((question) => question.rule === rule);
      return { rule, count: asked.length, places: firstPlaces(asked) };
    })
    .sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1));
}

function firstPlaces(asked: readonly Question[]): Question[] {
  const sorted = [...asked].sort((a, b) => Number(b.isOpen) - Number(a.isOpen));
  const isFirst = ({ path }: Question, i: number): boolean => sorted.findIndex((other) => other.path === path) === i;
  return [...sorted.filter(isFirst), ...sorted.filter((one, i) => !isFirst(one, i))].slice(0, 3);
}
