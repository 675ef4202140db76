// Reads a JSON array of Mermaid texts from the standard input by Mermaid's own parser; writes for each its type and the labels of
// its nodes as a reader sees them, or what the parser says against it. A process of its own, since Mermaid wants a document.
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';

globalThis.window = new JSDOM('').window;
globalThis.document = window.document;
const { default: mermaid } = await import('mermaid');
const { lexer } = await import('marked');

const read = async (text) => {
  try {
    await mermaid.parse(text);
    const { type, db } = await mermaid.mermaidAPI.getDiagramFromText(text);
    return { type, labels: (db.getData?.().nodes ?? []).map(({ label }) => shown(label)) };
  } catch (error) {
    return { error: String(error) };
  }
};
console.log(JSON.stringify(await Promise.all(JSON.parse(readFileSync(0, 'utf8')).map(read))));

/** A label with what is written by number put back, as Mermaid does last; anything but a line of text is named instead, as some versions show no other markdown. */
function shown(label) {
  const [block, ...more] = lexer(label);
  const odd = [...more, ...(block.type === 'paragraph' ? block.tokens : [block])].find(({ type }) => type !== 'text');
  return odd ? `Unsupported markdown: ${odd.type}` : label.replace(/ﬂ°°(\d+)¶ß/g, (_, code) => String.fromCharCode(code));
}
