import type { DecisionDocument, Section } from '../../document/model';
import { ownBody, sectionAt } from '../../document/page';
import { find, line, prose, sectionsOf } from '../../document/query';
import { answer, endOfOwn } from '../../rule/answers';
import type { Rule } from '../../rule/rule';
import { matches } from '../../text/matches';
import type { Range } from '../../text/source-text';

export const rule: Rule = {
  family: 'framing',
  severity: 'hint',
  kinds: ['decision-record', 'proposal', 'narrative', 'framework'],
  since: '2026-11',
  sources: [
    'Chip and Dan Heath, Decisive (2013): narrow framing',
    'Paul C. Nutt, Why Decisions Fail (2002)',
    'Jansson and Smith, Design fixation (1991)',
  ],
  looksIn: ['problem'],
  message: 'The problem is told here in terms of the solution.',
  question: 'If this solution vanished, what would still be hurting, and for whom?',
  rank: 6,
  *check(document) {
    const { cues } = document.lexicon;
    const { hurts: named, noOtherWay } = document.lexicon.answers;
    if (sectionsOf(document, 'problem').some(({ body }) => find(document, named, body) || find(document, noOtherWay, body))) return;
    const parts = readParts(document);
    if (parts.some((part) => part.some((statement) => cues.mandated.test(statement.text)))) return;
    if (parts.length > 1 && parts.some((part) => !proposal(document, part) && !lacksOnly(document, part) && hurts(document, part) > 0))
      return;
    const thing = words(put(document));
    const rivals = document.options.filter((option) => option.form !== 'prose').length;
    for (const part of parts) {
      const lead = asks(part) ? undefined : proposal(document, part);
      if (lead) {
        if (hurts(document, part) < SEVERAL) yield { range: lead.range, severity: hurts(document, part) === 0 ? 'info' : 'hint' };
        return;
      }
      const asked =
        lacksOnly(document, part) ??
        (rivals < SEVERAL && !asks(part) ? (lack(document, part, thing) ?? wish(document, part, thing)) : undefined);
      if (asked) {
        yield { range: asked.range };
        return;
      }
    }
  },
  answers(document, { start }) {
    const place = endOfOwn(document, sectionAt(document, start));
    return [
      answer(document, 'Name what hurts, and for whom', place, 'What hurts: ${1:what happens}, for ${2:whom}, when ${3:moment}.'),
      answer(document, 'This is a given from …', place, 'This is a given from ${1:source}, and ${2:who} can change it.'),
    ];
  },
};

interface Statement {
  readonly range: Range;
  readonly text: string;
}

/** Where the search for an answer inside the problem ends: what follows is told in the light of the lead. */
const LEAD = 2;
const SEVERAL = 2;

/** The statements under each heading that tells the problem. */
function readParts(document: DecisionDocument): Statement[][] {
  const sections = sectionsOf(document, 'problem');
  const parts = new Map<Section | undefined, Statement[]>(sections.map((section) => [section, []]));
  for (const range of document.problem) {
    const owner = sections.findLast(({ body }) => range.start >= body.start && range.start < body.end);
    parts.get(owner)?.push({ range, text: line(document, range) });
  }
  return [...parts.values()].filter((part) => part.length > 0);
}

function proposal(document: DecisionDocument, part: readonly Statement[]): Statement | undefined {
  const { opensWithProposal, proposesInProblem } = document.lexicon.cues;
  return opensWithProposal.test(part[0]!.text) ? part[0] : part.slice(0, LEAD).find(({ text }) => proposesInProblem.test(text));
}

/** Statements of what it costs somebody today, told by something else than what is missing. */
function hurts(document: DecisionDocument, part: readonly Statement[]): number {
  const { pain, lackOf, hoped } = document.lexicon.cues;
  const { research } = document.lexicon.discovery;
  return part.filter(({ text }) => (pain.test(text) && !lackOf.test(text) && !hoped.test(text)) || research.test(text)).length;
}

/** The section leaves open what the answer is. */
function asks(part: readonly Statement[]): boolean {
  return part.some(({ text }) => text.endsWith('?'));
}

/** The first of the things missing, where these are most of what hurts and mostly hurt nobody. */
function lacksOnly(document: DecisionDocument, part: readonly Statement[]): Statement | undefined {
  const { lackOf, pain } = document.lexicon.cues;
  const lacks = part.filter(({ text }) => lackOf.test(text));
  const idle = lacks.filter(({ text }) => !pain.test(text));
  return lacks.length >= SEVERAL && lacks.length * 2 >= part.length && idle.length * 2 > lacks.length ? lacks[0] : undefined;
}

/** The lead misses just the thing that is put forward, and nobody is seen to suffer from it. */
function lack(document: DecisionDocument, part: readonly Statement[], thing: ReadonlySet<string>): Statement | undefined {
  const { lackOf, pain } = document.lexicon.cues;
  if (hurts(document, part) > 0) return undefined;
  return part.slice(0, LEAD + 1).find(({ text }) => {
    const lacks = lackOf.exec(text);
    return lacks && !pain.test(text) && shared(words(text.slice(lacks.index)), thing) >= SEVERAL;
  });
}

/** A thing is asked for by name or praised, and nothing else is said. */
function wish(document: DecisionDocument, part: readonly Statement[], thing: ReadonlySet<string>): Statement | undefined {
  const { wantThing, userStory, benefit } = document.lexicon.cues;
  const titled = words(document.title?.text ?? '');
  if (hurts(document, part) > 0) return undefined;
  if (userStory.test(part[0]!.text)) return part.length <= LEAD ? part[0] : undefined;
  return part.slice(0, LEAD).find(({ text }) => {
    const verb = benefit.exec(text);
    return (
      (wantThing.test(text) && shared(words(text), thing) > 0) || (verb && shared(words(text.slice(0, verb.index)), titled) >= SEVERAL)
    );
  });
}

/** What the page puts forward, in its title, its summary's first sentence and the chosen option. */
function put(document: DecisionDocument): string {
  const summary = sectionsOf(document, 'summary', 'decision')[0];
  const opening = summary ? prose(document, ownBody(summary)).trim().slice(0, 200) : '';
  return [document.title?.text ?? '', opening, ...document.options.filter((option) => option.chosen).map((option) => option.name)].join(
    ' ',
  );
}

const WORD = /[a-z]{4,}/g;

function words(text: string): Set<string> {
  return new Set(Array.from(matches(text.toLowerCase(), WORD), ([word]) => word.replace(/(?:ing|ed|es|s|ions?)$/, '')));
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((word) => b.has(word)).length;
}
