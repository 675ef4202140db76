// What the servers for the desktop and for the web have in common goes into one file beside both, so that the extension ships it once.
import path from 'node:path';
import * as esbuild from 'esbuild';

/** Global name under which a worker, which has no `require`, finds the common part: its script is both files in one. */
const GLOBAL = 'LeavenServerCore';
const FILE = './server-core.js';

/**
 * Options for three bundles: the part that both servers share, `server-core.js`, and the servers without it.
 * `node` and `browser` are the options of the servers as if each were whole.
 */
export async function splitServers(node, browser) {
  const whole = await Promise.all([node, browser].map(inputsOf));
  // What reads files has Node's in one and what stands for them in the other.
  const isShared = (file) => whole.every((inputs) => file in inputs) && !file.startsWith('server/src/node/');
  const asked = new Set(
    whole.flatMap((inputs) =>
      Object.entries(inputs)
        .filter(([file]) => !isShared(file))
        .flatMap(([, { imports }]) => imports.map((imported) => imported.path).filter(isShared)),
    ),
  );
  const names = new Map([...asked].sort().map((file, i) => [file, `m${i}`]));
  const entry = [...names].map(([file, name]) =>
    whole[0][file].format === 'esm' ? `export * as ${name} from './${file}';` : `export const ${name} = require('./${file}');`,
  );
  return [
    {
      ...browser,
      entryPoints: undefined,
      stdin: { contents: entry.join('\n'), resolveDir: '.', sourcefile: 'server-core.js' },
      globalName: GLOBAL,
      footer: { js: `typeof module === 'object' && (module.exports = ${GLOBAL});` },
      outfile: path.join(browser.outdir, FILE),
      outdir: undefined,
    },
    { ...node, external: [...node.external, FILE], plugins: [...node.plugins, taken(names, `require('${FILE}')`)] },
    { ...browser, plugins: [...browser.plugins, taken(names, GLOBAL)] },
  ];
}

async function inputsOf(options) {
  const { metafile } = await esbuild.build({ ...options, metafile: true, write: false, sourcemap: false });
  return metafile.inputs;
}

/** Puts in a module's stead its exports as the common part gives them. */
function taken(names, core) {
  return {
    name: 'taken',
    setup: (build) => {
      build.onResolve({ filter: /./ }, async ({ path: asked, pluginData, ...from }) => {
        if (pluginData === RESOLVING || from.kind === 'entry-point') return undefined;
        const found = await build.resolve(asked, { ...from, pluginData: RESOLVING });
        const name = names.get(path.relative('.', found.path).split(path.sep).join('/'));
        return name && { path: name, namespace: 'core' };
      });
      build.onLoad({ filter: /./, namespace: 'core' }, ({ path: name }) => ({
        contents: `module.exports = ${core}.${name};`,
        loader: 'js',
      }));
    },
  };
}

const RESOLVING = Symbol('resolving');
