import type { RE2JS } from 're2js';

// Loaded when the first pattern is, as most teams have none. The bundler takes it in.
declare const require: (name: 're2js') => { readonly RE2JS: typeof RE2JS };

/** A pattern of a team's own, matched in time that is linear in the length of the text. */
export interface OwnPattern {
  /** How many steps it takes per character at the most. */
  readonly steps: number;
  /** The first matches, up to `most`, as UTF-16 offsets; empty ones are left out. */
  find(text: string, most: number): { readonly start: number; readonly end: number }[];
}

const compiled = new Map<string, OwnPattern>();

/** Compiles a pattern in RE2's syntax. Throws an Error that says what is amiss with it. */
export function ownPattern(source: string): OwnPattern {
  const known = compiled.get(source) ?? compile(source);
  compiled.set(source, known);
  return known;
}

function compile(source: string): OwnPattern {
  const pattern = require('re2js').RE2JS.compile(source);
  return {
    steps: pattern.programSize(),
    find(text, most) {
      const matcher = pattern.matcher(text);
      const found: { start: number; end: number }[] = [];
      while (found.length < most && matcher.find()) {
        if (matcher.end() > matcher.start()) found.push({ start: matcher.start(), end: matcher.end() });
      }
      return found;
    },
  };
}
