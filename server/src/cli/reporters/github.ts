import fs from 'node:fs';
import type { Severity } from '../../rule/rule';
import type { Output } from '../outputs';
import { Misuse } from '../misuse';
import { markdownReporter } from './markdown';
import type { Reporter } from './reporter';
import { runPicture } from './run-picture';
import type { Tally } from './tally';

/** Annotations as workflow commands of GitHub Actions, and the job's summary where the runner names a file for it. */
export function githubReporter(output: Output): Reporter {
  const { write, root, env } = output;
  const summaryFile = env['GITHUB_STEP_SUMMARY'];
  const append = (text: string): void => {
    if (summaryFile && text !== '') appendTo(summaryFile, text);
  };
  const summary = summaryFile ? markdownReporter({ ...output, write: async (text) => append(text) }, LONGEST) : undefined;
  const questions = new Map<string, number>();
  return {
    async page(page) {
      const file = root(page.entry.path);
      for (const { severity, range, rule, message, question } of page.shown) {
        const { start, end } = range;
        const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
        const properties = { title: `leaven ${rule}`, file, line: start.line, endLine: end.line, ...columns };
        await write(command(LEVELS[severity], properties, `${message} ${question}`));
      }
      for (const { message, line } of page.entry.problems)
        await write(command('notice', { title: 'leaven', file, ...(line !== undefined && { line }) }, message));
      if (summary && page.isRead) questions.set(page.entry.path, page.shown.length);
      await summary?.page(page);
    },
    async end(end) {
      for (const { path, line, message } of end.problems)
        await write(
          command(
            'notice',
            { title: 'leaven', ...(path !== undefined && { file: root(path) }), ...(line !== undefined && { line }) },
            message,
          ),
        );
      await summary?.end(end);
      if (!summary) return;
      append(chart(end.tally));
      append(
        runPicture(
          [...questions].flatMap(([name, questions]) => {
            const here = end.here?.(name);
            return here ? [{ here, questions }] : [];
          }),
        ),
      );
    },
  };
}

/** A step's summary may have 1 MiB; what is left of it holds the pictures. */
const LONGEST = 900_000;

function appendTo(file: string, text: string): void {
  try {
    fs.appendFileSync(file, text);
  } catch (error) {
    throw new Misuse(`The job's summary ${file} could not be written: ${(error as Error).message}.`);
  }
}

/** What was read, as a chart that GitHub draws. */
function chart({ documents, asked, others, unread }: Tally): string {
  const parts = { 'with questions': asked, 'without questions': documents - asked, 'of another kind': others, 'not read': unread };
  const lines = Object.entries(parts).flatMap(([name, count]) => (count > 0 ? [`  "${name}" : ${count}\n`] : []));
  return lines.length > 0 ? `\n\`\`\`mermaid\npie showData title Documents\n${lines.join('')}\`\`\`\n` : '';
}

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice', hint: 'notice' };

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
  return `::${name} ${list.join(',')}::${data(message)}\n`;
}

function data(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
