import fs from 'node:fs';
import path from 'node:path';

/** The texts of the client, in English; a translation is a copy named `bundle.l10n.<language>.json` with other values. */
export async function l10n(root) {
  const folder = path.join(root, 'client/src');
  const files = fs.readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.ts'));
  const texts = files.flatMap((file) =>
    [...fs.readFileSync(path.join(folder, file), 'utf8').matchAll(/\bl10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)].map(([, text]) =>
      text.replace(/\\(.)/g, '$1'),
    ),
  );
  const bundle = Object.fromEntries([...new Set(texts)].sort().map((text) => [text, text]));
  return { 'l10n/bundle.l10n.json': `${JSON.stringify(bundle, undefined, 2)}\n` };
}
