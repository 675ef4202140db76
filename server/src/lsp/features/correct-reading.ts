import { addHeading } from '../../config/add-heading';
import { readFrontMatter } from '../../document/front-matter';
import { nameOf } from '../../team/files';
import { SourceText } from '../../text/source-text';
import { toRange } from '../convert';
import { frontMatterEnd, lineBreak } from '../edits';
import type { CorrectReading, CorrectReadingParams, FileEdits } from '../protocol';
import type { Page, Session } from '../session';

/** What makes the page be read as a person says: its kind goes into its front matter, what a heading is for into the team's configuration. */
export async function correctReading(session: Session, { textDocument, as }: CorrectReadingParams): Promise<CorrectReading> {
  const page = await session.page(textDocument.uri);
  if (!page) return { problem: 'The page is not open.' };
  return 'kind' in as ? { edits: [kindEdit(page, as.kind)] } : headingEdit(session, page, as.role, as.heading);
}

function kindEdit({ uri, document: { source } }: Page, kind: string): FileEdits {
  const { values, ranges } = readFrontMatter(source);
  const stated = Object.keys(values).find((key) => key.toLowerCase() === 'kind');
  const range = stated === undefined ? undefined : ranges.get(stated);
  if (range) return { uri, edits: [{ range: toRange(source, range), newText: kind }] };
  const eol = lineBreak(source.text);
  const end = frontMatterEnd(source);
  const at = end === 0 ? 0 : source.lineStart(end - 1);
  const line = `kind: ${kind}${eol}`;
  const newText = end === 0 ? `---${eol}${line}---${eol}${eol}` : line;
  return { uri, edits: [{ range: toRange(source, { start: at, end: at }), newText }] };
}

async function headingEdit(session: Session, { uri }: Page, role: string, heading: string): Promise<CorrectReading> {
  const { configFile, home } = await session.configFile(uri);
  if (home === undefined) return { problem: 'A heading is made known in the configuration of a folder: open the folder first.' };
  const target = configFile ?? `${home.replace(/\/$/, '')}/.leaven.yaml`;
  const text = configFile === undefined ? '' : await session.files.read(configFile);
  const changed = text === undefined ? undefined : addHeading(text, nameOf(target), role, heading);
  if (changed === undefined) return { problem: `${nameOf(target)} could not be changed: mend it first.` };
  const range = toRange(new SourceText(text!), { start: 0, end: text!.length });
  return { edits: [{ uri: target, ...(configFile === undefined && { isNew: true }), edits: [{ range, newText: changed }] }] };
}
