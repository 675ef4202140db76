/** More results than this are not kept: the memo starts anew. */
const CAPACITY = 8192;

/** A pure function of a string that remembers its results, as headings and keys repeat from page to page. */
export function memo<T>(compute: (text: string) => T): (text: string) => T {
  const results = new Map<string, { readonly result: T }>();
  return (text) => {
    const known = results.get(text);
    if (known) return known.result;
    if (results.size >= CAPACITY) results.clear();
    const own = copy(text);
    const result = compute(own);
    results.set(own, { result });
    return result;
  };
}

/** A slice of a page keeps the whole page in memory; a slice of what was joined to it keeps only the joined text. */
function copy(text: string): string {
  return `${text} `.slice(0, -1);
}

/** As {@link memo}, with a memo of its own for each `context`, kept as long as the context lives. */
export function memoWith<C extends object, T>(compute: (context: C, text: string) => T): (context: C, text: string) => T {
  const memos = new WeakMap<C, (text: string) => T>();
  return (context, text) => {
    let remembered = memos.get(context);
    if (!remembered) memos.set(context, (remembered = memo((words) => compute(context, words))));
    return remembered(text);
  };
}
