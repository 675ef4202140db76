import path from 'node:path';
import * as esbuild from 'esbuild';

/** The exports of a TypeScript source, given by its `/`-separated path from the root. */
export async function loadSource(root, file) {
  return loadText(`export * from './${path.posix.basename(file)}';`, path.join(root, path.posix.dirname(file)));
}

/** The exports of a TypeScript text whose imports count from `folder`. */
export async function loadText(contents, folder) {
  const stdin = { contents, resolveDir: folder, loader: 'ts' };
  const { outputFiles } = await esbuild.build({ stdin, bundle: true, write: false, format: 'esm', logLevel: 'silent' });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
