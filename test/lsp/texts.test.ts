import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/document/read';
import { endOfBlock } from '../../server/src/lsp/edits';
import { blanks } from '../../server/src/lsp/snippet';

suite('LSP: texts that edits insert', () => {
  const plain: [string, string][] = [
    ['What about ${1:this}, and $2?', 'What about …, and …?'],
    ['${1|yes,no|} then $0', '… then '],
    ['${1:one ${2:in another} and \\} more} after', '… after'],
    ['\\$5 in \\\\ and {braces}', '$5 in \\ and {braces}'],
    ['unclosed ${1:blank', 'unclosed …'],
    ['$ and ${name}', '$ and ${name}'],
  ];
  for (const [snippet, text] of plain) test(`as plain text: ${snippet}`, () => assert.equal(blanks(snippet), text));

  const ends: [string, string, string][] = [
    ['a paragraph', 'one\ntwo here\nthree\n\nnext', 'three'],
    ['a list', '- one here\n- two\n  - three\n\n- four\n\nnext', 'four'],
    ['a table', '| a | b |\n|---|---|\n| here | c |\n| d | e |\n\nnext', '| d | e |'],
    ['a quotation', '> one here\n>\n> two\n\nnext', 'two'],
    ['a heading', '# here\nnext', '# here'],
    ['an underlined heading', 'here\n====\nnext', '===='],
    ['front matter', '---\nstatus: here\n---\n\nnext', 'here\n---'],
    ['the last line', 'one\n\nnext here', 'next here'],
  ];
  for (const [name, text, end] of ends) {
    test(`after ${name}`, () => {
      const offset = endOfBlock(readDocument(text), text.indexOf('here'));
      assert.ok(
        text.slice(0, offset).endsWith(end) && /^(?:\n|$)/.test(text.slice(offset)),
        JSON.stringify([text.slice(0, offset), text.slice(offset)]),
      );
    });
  }
});
