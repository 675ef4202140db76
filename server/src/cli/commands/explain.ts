import { rules } from '../../rules/index.gen';
import { pages } from '../../rules/pages.gen';
import { didYouMean } from '../../text/nearest';
import type { Flags } from '../flags';
import { EXIT, type Io } from '../io';
import { Misuse } from '../misuse';
import { OWN_PREFIX } from '../../config/check-schema';
import { painter } from '../paint';

export async function explain(words: readonly string[], _flags: Flags, io: Io): Promise<number> {
  const paint = painter(io);
  if (words.length === 0) {
    const widest = Math.max(...Object.keys(rules).map((id) => id.length));
    const lines = Object.entries(rules).map(
      ([id, rule]) => `${paint('bold', id.padEnd(widest))}  ${rule.severity.padEnd(7)}  ${rule.message}\n`,
    );
    await io.stdout(`${lines.join('')}\nThe page of a rule: leaven explain <rule>\n`);
    return EXIT.ok;
  }
  const unknown = words.find((word) => !Object.hasOwn(pages, word));
  if (unknown?.startsWith(OWN_PREFIX))
    throw new Misuse(
      `${unknown} is a check of your own: it stands under "checks" in the configuration. leaven --print-config <document> says where.`,
    );
  if (unknown !== undefined)
    throw new Misuse(`${unknown} is no rule.${didYouMean(unknown, Object.keys(pages))} leaven explain lists the rules.`);
  const text = words.map((word) => pages[word]!.replace(/^<!--.*?-->\n/gm, '').trim()).join('\n\n\n');
  await io.stdout(`${text.replace(/^#.*$/gm, (heading) => paint('bold', heading))}\n`);
  return EXIT.ok;
}
