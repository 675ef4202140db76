import path from 'node:path';
import { loadText } from './load-source.mjs';
import { listRules } from './rule-index.mjs';

/** Every rule with its metadata, as `{ id, module, rule }` by id, from the sources (not from what was generated before). */
export async function loadRules(root) {
  const listed = listRules(root);
  const contents = listed.map(({ module }, i) => `export { rule as rule${i} } from '${module}';`).join('\n');
  const loaded = await loadText(contents, path.join(root, 'server/src/rules'));
  return listed.map((entry, i) => ({ ...entry, rule: loaded[`rule${i}`] }));
}
