// Who may import whom: the one table behind the ESLint rule and test/unit/layers.test.ts.
import path from 'node:path';

const below = ['text', 'markdown', 'lexicon', 'document', 'log', 'rule', 'rule index'];
const engine = [...below, 'engine'];
const shared = [...engine, 'prompts', 'templates', 'team', 'config'];

/**
 * Layers from the bottom up; a file belongs to the first that matches its path. `imports` names the layers it may
 * import beside itself, `packages` the packages, as the import spells them (`node:` stands for all of Node's own). `apart`: its files don't
 * import each other.
 * @type {readonly { name: string, says: string, files: RegExp, imports: readonly string[], packages?: readonly string[], apart?: boolean }[]}
 */
export const layers = [
  { name: 'text', says: 'the text layer stands on nothing', files: /^server\/src\/text\//, imports: [] },
  { name: 'markdown', says: 'blocks know only the text', files: /^server\/src\/markdown\//, imports: ['text'], packages: ['markdown-it'] },
  { name: 'lexicon', says: 'word lists are data', files: /^server\/src\/lexicon\//, imports: [] },
  {
    name: 'document',
    says: 'a document is read from text, blocks and word lists alone',
    files: /^server\/src\/document\//,
    imports: ['text', 'markdown', 'lexicon'],
    packages: ['yaml'],
  },
  { name: 'log', says: 'the log knows documents only', files: /^server\/src\/log\//, imports: ['text', 'document'] },
  {
    name: 'rule',
    says: 'the contract of rules knows the document and the log',
    files: /^server\/src\/rule\//,
    imports: ['text', 'document', 'log'],
  },
  {
    name: 'rules',
    says: 'a rule knows the document, the log and the lexicon, never another rule nor the engine',
    files: /^server\/src\/rules\/[^/]+\//,
    imports: ['text', 'document', 'lexicon', 'log', 'rule'],
    apart: true,
  },
  { name: 'rule index', says: 'the index lists the rules', files: /^server\/src\/rules\/[^/]+$/, imports: ['rule', 'rules'] },
  {
    name: 'engine',
    says: 'the engine runs rules over documents',
    files: /^server\/src\/engine\//,
    imports: below,
    packages: ['re2js'],
  },
  {
    name: 'prompts',
    says: 'prompts know what they are asked about',
    files: /^server\/src\/prompts\//,
    imports: engine,
    packages: ['yaml', '@cfworker/json-schema'],
  },
  {
    name: 'templates',
    says: 'templates know documents and do no I/O',
    files: /^server\/src\/templates\//,
    imports: ['text', 'document'],
    packages: ['yaml'],
  },
  {
    name: 'team',
    says: "a team's own prompts and templates are read through an interface, wherever its files are",
    files: /^server\/src\/team\//,
    imports: ['text', 'document', 'prompts', 'templates'],
    packages: ['yaml'],
  },
  {
    name: 'config',
    says: 'configuration sets up the engine and does no I/O',
    files: /^server\/src\/config\//,
    imports: engine,
    packages: ['yaml', 'jsonc-parser', 'picomatch', 'ignore', '@cfworker/json-schema'],
  },
  {
    name: 'node',
    says: 'files and git serve everybody and know no way in',
    files: /^server\/src\/node\//,
    imports: shared,
    packages: ['node:', 'ignore', 'picomatch'],
  },
  { name: 'protocol', says: 'the protocol imports nothing', files: /^server\/src\/lsp\/protocol\.ts$/, imports: [] },
  {
    name: 'preview',
    says: 'the preview shows readings and reads nothing by itself',
    files: /^server\/src\/preview\//,
    imports: [],
    packages: ['markdown-it'],
  },
  {
    name: 'lsp for Node',
    says: "the server's entry for Node wires files to the server",
    files: /^server\/src\/lsp\/node\.ts$/,
    imports: [...shared, 'node', 'lsp', 'protocol'],
    packages: ['node:', 'vscode-languageserver/node'],
  },
  {
    name: 'lsp for browsers',
    says: "the server's entry for browsers talks to a client through the worker that it runs in; what reads files asks there what stands for Node",
    files: /^server\/src\/lsp\/browser(?:\/|\.ts$)/,
    imports: [...shared, 'node', 'lsp'],
    packages: ['vscode-languageserver/browser'],
  },
  {
    name: 'lsp',
    says: 'the language server runs in a browser too, so it never imports Node nor the command line',
    files: /^server\/src\/lsp\//,
    imports: [...shared, 'protocol'],
    packages: ['vscode-languageserver', 'vscode-languageserver-textdocument'],
  },
  {
    name: 'cli',
    says: 'the command line never imports the language server',
    files: /^server\/src\/cli\//,
    imports: [...shared, 'node'],
    packages: ['node:'],
  },
  { name: 'library', says: 'the public interface is the engine', files: /^server\/src\/index\.ts$/, imports: shared },
  {
    name: 'plugin for markdown-it',
    says: 'the plugin shows what the library reads',
    files: /^server\/src\/markdown-it\.ts$/,
    imports: [...shared, 'library', 'preview'],
    packages: ['markdown-it'],
  },
  {
    name: 'client for Node',
    says: "the client's entry for the desktop starts the server",
    files: /^client\/src\/node\.ts$/,
    imports: ['client', 'protocol'],
    packages: ['node:', 'vscode', 'vscode-languageclient', 'vscode-languageclient/node'],
  },
  {
    name: 'client for browsers',
    says: "the client's entry for browsers starts the server in a worker",
    files: /^client\/src\/browser\.ts$/,
    imports: ['client', 'protocol'],
    packages: ['vscode', 'vscode-languageclient', 'vscode-languageclient/browser'],
  },
  {
    name: 'client',
    says: 'the client takes only server/src/lsp/protocol.ts and the preview, runs in a browser too and knows no rules',
    files: /^client\/src\//,
    imports: ['protocol', 'preview'],
    packages: ['vscode', 'vscode-languageclient', 'markdown-it'],
  },
];

const byName = new Map(layers.map((layer) => [layer.name, layer]));

/** The name of the layer that holds a `/`-separated path from the root; undefined outside the layers. */
export function layerOf(file) {
  return layers.find((layer) => layer.files.test(file))?.name;
}

/**
 * What is broken when `file` imports `specifier`, in words; undefined when nothing is.
 * `file` is a `/`-separated path from the root.
 */
export function complaint(file, specifier) {
  const layer = byName.get(layerOf(file) ?? '');
  if (!layer)
    return file.startsWith('server/src/') ? `${file} stands in no layer: give its folder a line in server/scripts/layers.mjs` : undefined;
  const says = `${file} imports ${specifier}: ${layer.says}`;
  if (!specifier.startsWith('.')) return allowsPackage(layer, specifier) ? undefined : says;
  const targets = resolve(file, specifier);
  const other = targets.map(layerOf).find(Boolean);
  if (other === layer.name) return layer.apart && !sameUnit(file, targets[0]) ? says : undefined;
  return other && layer.imports.includes(other) ? undefined : says;
}

/** The paths from the root that a relative import may name: a file, or the index of a folder. */
export function resolve(file, specifier) {
  const target = path.posix.join(path.posix.dirname(file), specifier);
  return /\.(ts|mjs|json|md)$/.test(target) ? [target] : [`${target}.ts`, `${target}/index.ts`];
}

const allowsPackage = ({ packages = [] }, specifier) => packages.includes(specifier.startsWith('node:') ? 'node:' : specifier);

/** A rule's source and its page are one. */
const sameUnit = (file, target) => file.replace(/\.\w+$/, '') === target.replace(/\.\w+$/, '');
