/**
 * The matches of a global pattern, in order, as `text.matchAll(pattern)` gives them, but by the pattern itself. `matchAll` copies the pattern
 * each time, and where a run knows many patterns the engine compiles each copy anew: that costs more than the search.
 * The pattern may be searched elsewhere between two matches.
 */
export function* matches(text: string, pattern: RegExp): Generator<RegExpExecArray> {
  for (let at = 0; at <= text.length;) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) return;
    at = pattern.lastIndex === match.index ? match.index + 1 : pattern.lastIndex;
    yield match;
  }
}
