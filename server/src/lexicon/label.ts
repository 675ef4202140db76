/** What opens a block of points or one point: one of `words` alone, or before a colon, comma or dash. */
export function label(words: string): RegExp {
  return new RegExp(
    String.raw`^[\s*_([]{0,6}(?:${words})(?:[\s*_)\]]{0,4}(?:$|[:：,、–—-])|\s(?:of|to|for|with)\s[^\n:]{1,40}:|(?:\*\*|__))`,
    'i',
  );
}
