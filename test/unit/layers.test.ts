import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { complaint, layers, layerOf, resolve } from '../../server/scripts/layers.mjs';
import { listFiles, readFile, root } from '../harness/root';

const sources = ['server/src', 'client/src'].flatMap((folder) => listFiles(folder, '.ts'));
const imports = new Map(sources.map((file) => [file, ts.preProcessFile(readFile(file)).importedFiles.map(({ fileName }) => fileName)]));

suite('layers', () => {
  test('nothing imports what its layer may not', () => {
    const broken = sources.flatMap((file) =>
      imports
        .get(file)!
        .map((specifier) => complaint(file, specifier))
        .filter(Boolean),
    );
    assert.deepEqual(broken, []);
  });

  test('every source stands in a layer', () => {
    const astray = sources.filter((file) => !file.endsWith('.d.ts') && !layerOf(file));
    assert.deepEqual(astray, [], 'give these folders a line in server/scripts/layers.mjs');
  });

  test('no imports go round in a circle', () => {
    assert.deepEqual(circles(graph()), []);
  });

  test('a circle is found', () => {
    const round = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['c', ['a']],
      ['d', []],
    ]);
    assert.deepEqual(circles(round), ['a imports b imports c imports a']);
  });

  test('the table has no circle and names only layers that it has', () => {
    const names = new Map(layers.map(({ name, imports: allowed }) => [name, [...allowed]]));
    for (const allowed of names.values()) for (const name of allowed) assert.ok(names.has(name), name);
    assert.deepEqual(circles(names), []);
  });

  test('what is broken is said in words', () => {
    const cases: [file: string, specifier: string, says: RegExp | undefined][] = [
      [
        'server/src/cli/main.ts',
        '../lsp/server',
        /^server\/src\/cli\/main\.ts imports \.\.\/lsp\/server: the command line never imports the language server$/,
      ],
      ['server/src/text/source-text.ts', 'markdown-it', /stands on nothing/],
      ['server/src/rules/framing/a.ts', './b', /never another rule/],
      ['server/src/rules/framing/a.ts', '../../engine/lint', /never another rule nor the engine/],
      ['server/src/rules/framing/a.ts', '../../document/model', undefined],
      ['server/src/document/read.ts', 'node:fs', /a document is read from/],
      ['server/src/lsp/protocol.ts', '../text/source-text', /imports nothing/],
      ['server/src/lsp/server.ts', 'node:fs', /browser/],
      ['server/src/lsp/server.ts', './protocol', undefined],
      ['client/src/extension.ts', '../../server/src/rule/rule', /takes only/],
      ['client/src/extension.ts', '../../server/src/lsp/protocol', undefined],
      ['server/src/elsewhere/a.ts', '../text/source-text', /stands in no layer/],
    ];
    for (const [file, specifier, says] of cases) {
      const said = complaint(file, specifier);
      if (says) assert.match(said ?? '', says);
      else assert.equal(said, undefined);
    }
  });
});

function graph(): Map<string, string[]> {
  const exists = (file: string): boolean => fs.existsSync(path.join(root, file));
  return new Map(
    [...imports].map(([file, specifiers]) => [
      file,
      specifiers
        .filter((one) => one.startsWith('.'))
        .flatMap((one) => resolve(file, one))
        .filter(exists),
    ]),
  );
}

/** Each circle once, as a sentence. */
function circles(edges: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (node: string, trail: readonly string[]): void => {
    if (trail.includes(node)) found.push([...trail.slice(trail.indexOf(node)), node].join(' imports '));
    if (done.has(node) || trail.includes(node)) return;
    for (const next of edges.get(node) ?? []) visit(next, [...trail, node]);
    done.add(node);
  };
  for (const node of edges.keys()) visit(node, []);
  return found;
}
