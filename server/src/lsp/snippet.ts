/** A text in LSP snippet syntax as plain text: every blank is an ellipsis. */
export function blanks(snippet: string): string {
  return read(snippet, 0, '').text;
}

/** Reads from `at` up to the closing brace, or to the end. */
function read(snippet: string, at: number, close: string): { readonly text: string; readonly end: number } {
  let text = '';
  while (at < snippet.length) {
    const character = snippet[at]!;
    if (character === close) return { text, end: at + 1 };
    if (character === '\\' && at + 1 < snippet.length) {
      text += snippet[at + 1]!;
      at += 2;
      continue;
    }
    const stop = /^\$(?:(\d+)|\{(\d+)(\}|:|\|))/.exec(snippet.slice(at, at + STOP_LENGTH));
    if (!stop) {
      text += character;
      at++;
      continue;
    }
    at += stop[0].length;
    if (stop[3] === ':' || stop[3] === '|') at = read(snippet, at, '}').end;
    text += (stop[1] ?? stop[2]) === '0' ? '' : '…';
  }
  return { text, end: at };
}

/** Room for `${` and a number. */
const STOP_LENGTH = 12;
