import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import type { ReadHints } from '../../server/src/document/read';
import { parseHints } from './fixture';

export interface Example {
  readonly tag: 'before' | 'after';
  readonly hints: ReadHints;
  readonly text: string;
  /** 1-based line of the fence in the page. */
  readonly line: number;
}

export interface RulePage {
  readonly title: string;
  /** The second-level headings, in order. */
  readonly sections: readonly string[];
  /** Headings with nothing under them. */
  readonly empty: readonly string[];
  readonly examples: readonly Example[];
}

/** The sections that every rule's page has, in this order. */
export const SECTIONS = ['Why', 'What it looks for', 'What clears it', 'What it can get wrong', 'Examples'];

/** Reads a rule's page by the conventions of CONTRIBUTING.md. */
export function readRulePage(page: string): RulePage {
  const tokens = new MarkdownIt({ html: true }).parse(page, {});
  const headings = tokens.flatMap((token, i) =>
    token.type === 'heading_open' ? [{ tag: token.tag, text: tokens[i + 1]!.content, next: tokens[i + 3] }] : [],
  );
  const sections = headings.filter(({ tag }) => tag === 'h2');
  return {
    title: headings.find(({ tag }) => tag === 'h1')?.text ?? '',
    sections: sections.map(({ text }) => text),
    empty: sections.filter(({ next }) => !next || next.type === 'heading_open').map(({ text }) => text),
    examples: tokens.filter(({ type }) => type === 'fence').flatMap(({ info, content, map }) => readExample(info, content, map![0] + 1)),
  };
}

/** Asserts that `fires` holds for each *before* and for no *after*. */
export function checkExamples(page: RulePage, fires: (text: string, hints: ReadHints) => boolean): void {
  for (const { tag, hints, text, line } of page.examples) {
    const says = tag === 'before' ? 'the rule does not fire in this before' : 'the rule fires in this after';
    assert.equal(fires(text, hints), tag === 'before', `line ${line}: ${says}`);
  }
}

function readExample(info: string, text: string, line: number): Example[] {
  const [, tag, header = ''] = /^(?:md|markdown) (before|after)\b(.*)$/.exec(info.trim()) ?? [];
  return tag ? [{ tag: tag as Example['tag'], hints: parseHints(header), text, line }] : [];
}
