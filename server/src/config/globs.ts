import picomatch from 'picomatch';

/** Whether a `/`-separated path, relative to the folder that globs count from, is meant; undefined where no glob speaks of it. */
export type Matcher = (path: string) => boolean | undefined;

/**
 * A glob means the paths that it matches and all under them. Without a slash it matches in any folder;
 * in a list, one that starts with `!` takes back what those before it mean.
 */
export function matchAny(globs: readonly string[]): Matcher {
  const steps = globs.map((glob) =>
    glob.startsWith('!') ? { meant: false, matches: match(glob.slice(1)) } : { meant: true, matches: match(glob) },
  );
  return (path) => steps.findLast(({ matches }) => matches(path))?.meant;
}

function match(glob: string): (path: string) => boolean {
  const trimmed = glob.replace(/^(?:\.?\/)+|\/+$/g, '').replace(/[()]/g, '\\$&');
  const anchored = /\//.test(glob.replace(/\/+$/, '')) ? trimmed : `**/${trimmed}`;
  return picomatch([anchored, `${anchored}/**`], { dot: true, noextglob: true, nonegate: true, windows: false });
}
