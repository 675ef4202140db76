import type { Severity } from '../../rule/rule';
import type { Output } from '../outputs';
import type { Reporter } from './reporter';
import { xml } from './xml';

/** Checkstyle's XML: a file element for every page that is read. */
export function checkstyleReporter({ write }: Output): Reporter {
  let started = false;
  const start = async (): Promise<void> => {
    if (!started) await write('<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="10.0">\n');
    started = true;
  };
  return {
    async page({ entry: { path }, shown }) {
      await start();
      const errors = shown.map(
        ({ rule, severity, range, message, question }) =>
          `    <error line="${range.start.line}" column="${range.start.column}" severity="${LEVELS[severity]}" message="${xml(`${message} ${question}`)}" source="leaven.${rule}"/>\n`,
      );
      await write(`  <file name="${xml(path)}">\n${errors.join('')}  </file>\n`);
    },
    async end() {
      await start();
      await write('</checkstyle>\n');
    },
  };
}

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'info', hint: 'info' };
