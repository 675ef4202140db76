import path from 'node:path';
import * as esbuild from 'esbuild';
import { loadRules } from './load-rules.mjs';

/** The JSON schema of a configuration, for editors. */
export async function configSchema(root) {
  const rules = await loadRules(root);
  const stdin = { contents: "export { configSchema } from './schema';", resolveDir: path.join(root, 'server/src/config'), loader: 'ts' };
  const { outputFiles } = await esbuild.build({ stdin, bundle: true, write: false, format: 'esm', logLevel: 'silent' });
  const { configSchema: schemaFor } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  );
  const schema = schemaFor(Object.fromEntries(rules.map(({ id, rule }) => [id, rule])));
  return { 'schema/leaven.schema.json': `${JSON.stringify(schema, undefined, 2)}\n` };
}
