import type { SourceText } from '../../text/source-text';
import type { Output } from '../outputs';
import { rangeOf, type FindingEntry } from '../../engine/page-report';
import { count } from './count';
import { STYLE } from './html-style';
import type { ReportedPage, Reporter, RunEnd } from './reporter';

/** One page for a browser that needs nothing beside it: each document's text with the questions in their places. */
export function htmlReporter({ write }: Output): Reporter {
  const contents: string[] = [];
  const documents: string[] = [];
  const silent: string[] = [];
  return {
    async page(page) {
      const { path, kind, problems } = page.entry;
      if (page.shown.length === 0 && problems.length === 0) {
        if (kind !== 'other') silent.push(`<li>${html(path)}</li>`);
        return;
      }
      const id = `d${documents.length + 1}`;
      contents.push(`<li><a href="#${id}">${html(path)}</a> <span>${html(kind)}, ${count(page.shown.length, 'question')}</span></li>`);
      documents.push(section(id, page));
    },
    end: (end) =>
      write(
        [
          '<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">',
          `<title>Leaven: ${count(end.tally.shown, 'question')}</title>\n<style>\n${STYLE}</style>`,
          `<header><h1>Leaven</h1><p>${lead(end)}</p></header>`,
          ...end.problems.map(
            ({ path, message }) => `<p class="problem">${path === undefined ? '' : `${html(path)}: `}${html(message)}</p>`,
          ),
          ...(contents.length > 0 ? [`<nav aria-label="Documents"><ul>\n${contents.join('\n')}\n</ul></nav>`] : []),
          `<main>\n${documents.join('\n')}\n</main>`,
          ...(silent.length > 0 ? [`<footer><h2>No questions</h2><ul>\n${silent.join('\n')}\n</ul></footer>`] : []),
          '</html>\n',
        ].join('\n'),
      ),
  };
}

function lead({ tally: { documents, asked, shown, others } }: RunEnd): string {
  const left = others > 0 ? ` ${count(others, 'page')} of another kind left alone.` : '';
  return shown === 0
    ? `No questions in ${count(documents, 'document')}.${left}`
    : `${count(shown, 'question')} in ${asked} of ${count(documents, 'document')}.${left}`;
}

function section(id: string, { entry: { path, kind, problems }, shown, source }: ReportedPage): string {
  const noted = problems.map(({ message, line }) => `<p class="problem">${line === undefined ? '' : `Line ${line}: `}${html(message)}</p>`);
  return [
    `<section id="${id}">\n<h2>${html(path)}</h2>\n<p class="kind">${html(kind)}</p>`,
    ...noted,
    source ? `<ol class="text">\n${lines(source, shown)}</ol>` : shown.map(note).join('\n'),
    '</section>',
  ].join('\n');
}

/** The lines of a text, each with the questions that start on it. */
function lines(source: SourceText, shown: readonly FindingEntry[]): string {
  const marks = shown.map((finding) => ({ ...rangeOf(source, finding.range), finding }));
  return source.lineStarts
    .map((start, line) => {
      const end = source.lineEnd(line);
      const here = marks.filter((mark) => mark.start < Math.max(end, start + 1) && mark.end > start && mark.start >= 0);
      const opening = marks.filter((mark) => mark.finding.range.start.line === line + 1);
      const text = marked(
        source.text.slice(start, end),
        here.map((mark) => ({ start: mark.start - start, end: mark.end - start })),
      );
      return `<li><code>${text}</code>${opening.map(({ finding }) => note(finding)).join('')}</li>\n`;
    })
    .join('');
}

/** A line with what questions are about marked; marks that overlap become one. */
function marked(line: string, ranges: readonly { readonly start: number; readonly end: number }[]): string {
  let text = '';
  let at = 0;
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const from = Math.max(at, start);
    const to = Math.min(line.length, end);
    if (to <= from) continue;
    text += `${html(line.slice(at, from))}<mark>${html(line.slice(from, to))}</mark>`;
    at = to;
  }
  return text + html(line.slice(at));
}

function note({ rule, severity, question, message, related }: FindingEntry): string {
  const also = related.map((place) => `<li>Line ${place.range.start.line}: ${html(place.message)}</li>`).join('');
  return `<aside class="${severity}"><p class="question">${html(question)}</p><p>${html(message)} <span class="rule">${html(rule)}</span></p>${also && `<ul>${also}</ul>`}</aside>`;
}

function html(text: string): string {
  return text.replace(/[<>&"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
