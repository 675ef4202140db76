import path from 'node:path';
import * as esbuild from 'esbuild';
import { listRules } from './rule-index.mjs';

/** Every rule with its metadata, as `{ id, module, rule }` by id, from the sources (not from what was generated before). */
export async function loadRules(root) {
  const listed = listRules(root);
  const contents = listed.map(({ module }, i) => `export { rule as rule${i} } from '${module}';`).join('\n');
  const stdin = { contents, resolveDir: path.join(root, 'server/src/rules'), loader: 'ts' };
  const { outputFiles } = await esbuild.build({ stdin, bundle: true, write: false, format: 'esm', logLevel: 'silent' });
  const loaded = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
  return listed.map((entry, i) => ({ ...entry, rule: loaded[`rule${i}`] }));
}
