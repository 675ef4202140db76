import type { Output } from '../outputs';
import type { FindingEntry } from '../../engine/page-report';
import type { ReportedPage, Reporter } from './reporter';
import { xml } from './xml';

/**
 * JUnit's XML: a suite for every document, a case for every question. A question fails its case only where it reaches
 * `--fail-on`, since a server that reads this format turns red by it; the others are printed by a case that passes.
 */
export function junitReporter({ write }: Output): Reporter {
  const suites: string[] = [];
  let tests = 0;
  let failures = 0;
  return {
    async page(page) {
      if (page.entry.kind === 'other') return;
      tests += Math.max(1, page.shown.length);
      failures += page.failing.length;
      suites.push(suite(page));
    },
    end: () =>
      write(
        `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="leaven" tests="${tests}" failures="${failures}" errors="0">\n${suites.join('')}</testsuites>\n`,
      ),
  };
}

function suite({ entry: { path }, shown, failing }: ReportedPage): string {
  const cases =
    shown.length > 0
      ? shown.map((finding) => questionCase(path, finding, failing.includes(finding)))
      : [`    <testcase name="no questions" classname="${xml(path)}" time="0"/>\n`];
  return `  <testsuite name="${xml(path)}" tests="${cases.length}" failures="${failing.length}" errors="0" skipped="0" time="0">\n${cases.join('')}  </testsuite>\n`;
}

function questionCase(path: string, { rule, severity, range, message, question }: FindingEntry, fails: boolean): string {
  const place = `${path}:${range.start.line}:${range.start.column}`;
  const text = xml(`${place}\n${message}\n${question}`);
  const body = fails ? `<failure message="${xml(question)}" type="${severity}">${text}</failure>` : `<system-out>${text}</system-out>`;
  return `    <testcase name="${xml(`${rule} at line ${range.start.line}`)}" classname="${xml(path)}" time="0">${body}</testcase>\n`;
}
