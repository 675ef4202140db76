import { withOwnWords, type OwnWords } from '../lexicon/own';
import { parseBlocks } from '../markdown/blocks';
import { SourceText } from '../text/source-text';
import { CueIndex } from './cue-index';
import { isOfTool, readDialect } from './dialect';
import { readAnchors } from './anchors';
import { readAgreements } from './facts/agreements';
import { readCommitments } from './facts/commitments';
import { readConsequences } from './facts/consequences';
import { readDates } from './facts/dates';
import { findDiscovery } from './facts/discovery';
import { findDissent } from './facts/dissent';
import { readEvidence } from './facts/evidence';
import { readExploration } from './facts/exploration';
import { readFramework } from './facts/frameworks';
import { readGoals } from './facts/goals';
import { findPeople } from './facts/people';
import { readProblem } from './facts/problem';
import { readReviewDates } from './facts/review-dates';
import { findRevisits } from './facts/revisits';
import { readHighStakes, readLowStakes } from './facts/stakes';
import { readSentences, readStatements, readTold } from './facts/statements';
import { readFrontMatter } from './front-matter';
import { readKind } from './kind';
import { readLanguage } from './language';
import { lazily } from './lazily';
import { readLinks } from './links';
import { maskText } from './mask';
import { datesIn } from './dates';
import { readFields } from './metadata';
import type { DecisionDocument, Kind } from './model';
import { decisionSentence } from './decision';
import { titleName } from './options/decision';
import { readOptions } from './options/read-options';
import type { Page } from './page';
import { type Foundations, type Remembered } from './remembered';
import { readRelations } from './relations';
import { plainTitle, readSections } from './sections';
import { readStatus } from './status';

/** What is known of a document beside its text. */
export interface ReadHints {
  /** `/`-separated path; its folder and name may tell the kind. */
  readonly path?: string;
  /** The kind that a team's configuration gives; it beats what the page says. */
  readonly kind?: Kind;
  /** The team's own words. */
  readonly words?: OwnWords;
}

/** Reads a markdown text as a decision document. Never throws, whatever the text. `remembered` is of earlier versions of the page. */
export function readDocument(text: string, hints: ReadHints = {}, remembered?: Remembered): DecisionDocument {
  const source = new SourceText(text);
  const frontMatter = readFrontMatter(source);
  const { blocks, masked, cueIndex } = remembered?.read(source, frontMatter.endLine) ?? readFoundations(source, frontMatter.endLine);
  const language = readLanguage(source, blocks, masked, frontMatter.values);
  const lexicon = hints.words ? withOwnWords(language, hints.words) : language;
  const sections = readSections(source, blocks, lexicon);
  const heading = sections.find((section) => section.role === 'title') ?? sections[1];
  const stated = frontMatter.values['title'];
  const title = heading
    ? { text: heading.title, range: heading.heading }
    : typeof stated === 'string'
      ? { text: plainTitle(stated), range: frontMatter.ranges.get('title')! }
      : undefined;
  const fields = readFields(source, blocks, sections, frontMatter, lexicon);
  const page: Page = { source, masked, cueIndex, blocks, sections, title: title?.range, lexicon };
  const status = readStatus(page, fields);
  const dialect = readDialect({ title: title?.text ?? '', sections, frontMatter: frontMatter.values, masked, path: hints.path }, lexicon);
  const kindField = fields.find(({ field }) => field === 'kind');
  const given = hints.kind && { kind: hints.kind, isSure: true };
  const { kind, isSure: isKindSure } =
    given ??
    readKind(
      {
        title: [title?.text, stated].filter((text) => typeof text === 'string').join(' · '),
        sections,
        dialect,
        cueIndex,
        stated: kindField?.value,
        path: hints.path,
        hasStatus: status.value !== 'none' || sections.some(({ role }) => role === 'status'),
      },
      lexicon,
    );
  const decides = kind !== 'other';
  const due = fields.filter(({ field }) => field === 'due').map(({ range }) => range);
  const document: DecisionDocument = lazily<DecisionDocument>({
    source: () => source,
    problems: () => frontMatter.problems,
    frontMatter: () => frontMatter.values,
    lexicon: () => lexicon,
    kind: () => kind,
    isKindSure: () => isKindSure,
    dialect: () => dialect,
    status: () => status,
    title: () => title,
    subject: () => titleName(page),
    blocks: () => blocks,
    sections: () => sections,
    masked: () => masked,
    cueIndex: () => cueIndex,
    options: () => (decides && kind !== 'working-agreement' ? readOptions(page) : []),
    exploration: () => (decides ? readExploration(page, document.options) : undefined),
    discovery: () => (decides ? [...findDiscovery(page)] : []),
    hasDiscovery: () => decides && findDiscovery(page).next().value !== undefined,
    lowStakes: () => (decides ? readLowStakes(page) : undefined),
    highStakes: () => (decides ? readHighStakes(page) : undefined),
    problem: () => (decides ? readProblem(page) : []),
    goals: () => (decides ? readGoals(page) : []),
    drivers: () => (decides ? readStatements(page, 'drivers') : []),
    evidence: () => (decides ? readEvidence(page) : []),
    assumptions: () => (decides ? readTold(page, 'assumptions', lexicon.cues.assumed) : []),
    confidence: () => (decides ? readSentences(page, lexicon.cues.confident) : []),
    risks: () => (decides ? readTold(page, 'risks', lexicon.cues.atRisk) : []),
    drawbacks: () => (decides ? readStatements(page, 'cons') : []),
    nonGoals: () => (decides ? readStatements(page, 'non-goals') : []),
    revisits: () => (decides ? [...findRevisits(page)] : []),
    commitments: () =>
      decides ? readCommitments(page, { metadata: fields.map((field) => field.range), due, withWork: !isOfTool(dialect) }) : [],
    dates: () =>
      decides
        ? readDates(page, {
            metadata: [...frontMatter.ranges.values(), ...fields.map((field) => field.range)],
            due,
            commitments: document.commitments,
            revisits: document.revisits,
            written: document.date,
          })
        : [],
    consequences: () => (decides ? readConsequences(page) : []),
    dissent: () => (decides ? [...findDissent(page)] : []),
    hasDissent: () => decides && findDissent(page).next().value !== undefined,
    people: () => (decides ? [...findPeople(page, fields)] : []),
    hasPeople: () => decides && findPeople(page, fields).next().value !== undefined,
    anchors: () => readAnchors(source, blocks),
    links: () => readLinks(source, blocks),
    relations: () => readRelations(page, frontMatter, document.links),
    reviewDates: () => (decides ? readReviewDates(page, frontMatter, document.revisits) : []),
    date: () => fields.flatMap(({ field, value }) => (field === 'date' ? datesIn(value, lexicon) : []))[0]?.iso,
    decision: () => (decides ? decisionSentence(page) : undefined),
    fields: () => fields,
    framework: () =>
      kind === 'framework' || (kind === 'proposal' && lexicon.frameworks.practice.test(title?.text ?? '')) ? readFramework(page) : [],
    agreements: () => (kind === 'working-agreement' ? readAgreements(page) : []),
  });
  return document;
}

function readFoundations(source: SourceText, firstLine: number): Foundations {
  const blocks = parseBlocks(source, firstLine);
  const masked = maskText(source, blocks);
  return { blocks, masked, cueIndex: new CueIndex(masked) };
}
