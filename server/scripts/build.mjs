// Bundles what ships into dist/, and with --tests the test suites into out/; --watch does it anew after each change, to debug.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { splitServers } from './core.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
process.chdir(root);
const watch = process.argv.includes('--watch');

/** markdown-it's published file defines every field of every token as a property, which takes a quarter of its time; an assignment does the same. */
const plainFields = {
  name: 'plain-fields',
  setup: (build) =>
    build.onLoad({ filter: /markdown-it[\\/]dist[\\/]markdown-it\.mjs$/ }, ({ path: file }) => {
      const helper = /function _defineProperty\(e, r, t\) \{[^]*?\n\}/;
      const contents = fs.readFileSync(file, 'utf8');
      if (!helper.test(contents)) throw new Error('markdown-it no longer has the helper that plain-fields replaces: take the plugin out');
      return { contents: contents.replace(helper, 'function _defineProperty(e, r, t) { e[r] = t; return e; }'), loader: 'js' };
    }),
};

const common = {
  bundle: true,
  plugins: [plainFields],
  minify: !watch,
  sourcemap: watch,
  logLevel: watch ? 'info' : 'warning',
  loader: { '.md': 'text' },
  legalComments: 'none',
};
// Several packages' `main` can't be bundled: it is UMD.
const node = { ...common, platform: 'node', mainFields: ['module', 'main'], format: 'cjs', target: 'node20', external: ['vscode'] };

const shipped = [
  { ...node, entryPoints: { cli: 'server/src/cli/bin.ts' }, banner: { js: '#!/usr/bin/env node' } },
  // With its syntax minified too, Node no longer finds the names that an ES module may import from it.
  { ...node, entryPoints: { index: 'server/src/index.ts' }, minify: false, minifyWhitespace: !watch, minifyIdentifiers: !watch },
  { ...node, entryPoints: { 'markdown-it': 'server/src/markdown-it.ts' } },
  { ...node, entryPoints: { extension: 'client/src/node.ts' } },
].map((options) => ({ ...options, outdir: 'dist', outExtension: { '.js': '.cjs' } }));

const { version } = JSON.parse(fs.readFileSync('package.json', 'utf8'));
const web = { ...common, platform: 'browser', target: 'es2023', define: { LEAVEN_VERSION: JSON.stringify(version) } };
const browser = { ...web, format: 'cjs', external: ['vscode'], entryPoints: { browser: 'client/src/browser.ts' }, outdir: 'dist' };

const servers = await splitServers(
  {
    ...node,
    entryPoints: { server: 'server/src/lsp/node.ts' },
    // As the browser has it, so that both servers share one.
    alias: { yaml: './node_modules/yaml/browser/index.js' },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
  },
  {
    ...web,
    format: 'iife',
    // A worker made from a blob has an address that @cfworker/json-schema takes for that of a page, and can't read.
    define: { ...web.define, 'self.location': 'undefined' },
    alias: { 'node:fs': './server/src/lsp/browser/fs.ts', 'node:path': './server/src/lsp/browser/path.ts' },
    entryPoints: { 'browser-server': 'server/src/lsp/browser.ts' },
    outdir: 'dist',
  },
);

const suites = ['unit', 'cli', 'lsp', 'editor'].flatMap((suite) => {
  const folder = path.join('test', suite);
  return fs.existsSync(folder)
    ? fs
        .readdirSync(folder)
        .filter((file) => file.endsWith('.test.ts') || file === 'index.ts')
        .map((file) => path.join(folder, file))
    : [];
});
const tests = {
  ...node,
  minify: false,
  sourcemap: 'inline',
  external: ['vscode', 'mocha', 'esbuild', 'typescript'],
  entryPoints: suites,
  outdir: 'out/test',
  outbase: 'test',
  outExtension: { '.js': '.cjs' },
};

/** mocha's build for browsers is UMD in a package of ES modules: as it stands, it would overwrite the exports of the suite. */
const mochaUmd = {
  name: 'mocha-umd',
  setup: (build) =>
    build.onLoad({ filter: /mocha[\\/]mocha\.js$/ }, ({ path: file }) => ({
      contents: `const module = { exports: {} }; const exports = module.exports;\n${fs.readFileSync(file, 'utf8')}\nexport default module.exports;`,
      loader: 'js',
    })),
};
const webTests = {
  ...web,
  minify: false,
  format: 'cjs',
  external: ['vscode'],
  alias: { 'node:assert/strict': './test/web/assert.ts' },
  plugins: [plainFields, mochaUmd],
  entryPoints: { index: 'test/web/index.ts' },
  outdir: 'out/test/web',
};

const builds = [...shipped, browser, ...servers, ...(process.argv.includes('--tests') ? [tests, webTests] : [])];
fs.mkdirSync('dist', { recursive: true });
if (builds.includes(tests)) fs.rmSync('out/test', { recursive: true, force: true });
fs.writeFileSync('dist/index.d.ts', "export * from './types/index';\n");
if (watch) for (const options of builds) await (await esbuild.context(options)).watch();
else await Promise.all(builds.map((options) => esbuild.build(options)));
