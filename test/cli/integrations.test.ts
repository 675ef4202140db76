import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { Folder, HASTY_BRIEF, leaven, plainEnvironment } from '../harness/cli';
import { Repository } from '../harness/repository';
import { fencedBlocks, listFiles, readFile, root } from '../harness/root';
import { shell, shimsIn } from '../harness/shell';

const PAGES = ['docs/ci.md', 'docs/large-repositories.md'];

interface Job {
  readonly strategy?: { readonly matrix: { readonly shard: readonly number[] } };
  readonly env?: Readonly<Record<string, string>>;
  readonly steps?: readonly { readonly run?: string; readonly uses?: string }[];
  readonly script?: readonly string[];
  readonly parallel?: number;
}

suite('where teams plug it in', function () {
  this.timeout(120_000);
  let folder: Repository;
  let bin: string;
  setup(() => {
    folder = new Repository().write({
      '.gitignore': 'bin\n*.jsonl\n',
      'docs/a.md': HASTY_BRIEF,
      'docs/b.md': HASTY_BRIEF,
      'docs/c d.md': HASTY_BRIEF,
    });
    bin = shimsIn(folder);
    folder.commit('Start');
  });
  teardown(() => folder.remove());

  test('the workflows of the docs are valid by a validator that is not ours, and what they use is pinned', async () => {
    const module = path.join(root, 'test/formats/node_modules/@action-validator/core/action_validator.js');
    const { default: validator } = (await import(pathToFileURL(module).href)) as {
      default: { validateWorkflow(text: string): { errors: unknown[] } };
    };
    const workflows = PAGES.flatMap((page) => fencedBlocks(page, 'yml')).filter((block) => /^jobs:$/m.test(block));
    assert.equal(workflows.length, 3);
    const own = listFiles('.github/workflows', '.yml').map(readFile);
    for (const text of [...workflows, ...own]) {
      assert.deepEqual(validator.validateWorkflow(text).errors, [], text);
      for (const [, used] of text.matchAll(/uses: (\S+)/g))
        assert.match(used!, /^(?:[\w-]+(?:\/[\w-]+)+@[0-9a-f]{40}|OWNER\/leaven@COMMIT)$/);
      for (const line of text.matchAll(/^ *- run: (.*)$/gm)) assert.doesNotMatch(line[1]!, /\$\{\{/);
    }
  });

  test('docs/ci.md lists the inputs of the action, each with what it is', () => {
    const { inputs } = parse(readFile('action.yml')) as { inputs: Record<string, { default: string }> };
    const rows = [...readFile('docs/ci.md').matchAll(/^\| `([a-z-]+)` \| (.+?) \|/gm)].map(([, name, value]) => [name, value]);
    assert.deepEqual(
      rows.map(([name]) => name),
      Object.keys(inputs),
    );
    for (const [name, value] of rows) if (/^`.+`$/.test(value!)) assert.equal(value, `\`${inputs[name!]!.default}\``);
  });

  test('the workflows for a matrix share a run out and join it again to what one run writes', () => {
    const one = (format: string): string => leaven(['lint', 'docs', '--format', format], { cwd: folder.path }).stdout;
    const [github, gitlab] = fencedBlocks('docs/large-repositories.md', 'yml').map(
      (block) => parse(block) as Record<string, Job> & { jobs: Record<string, Job> },
    );
    const { lint, merge } = github!.jobs as { lint: Job; merge: Job };
    const scripts = (job: Job): string[] => (job.steps ?? []).flatMap(({ run }) => run ?? []);
    for (const shard of lint.strategy!.matrix.shard) {
      const env = Object.fromEntries(
        Object.entries(lint.env!).map(([name, text]) => [name, text.replace('${{ matrix.shard }}', `${shard}`)]),
      );
      for (const script of scripts(lint)) assert.equal(shell(script, { cwd: folder.path, bin, env }).code, 0, script);
    }
    for (const script of scripts(merge)) assert.equal(shell(script, { cwd: folder.path, bin }).code, 0, script);
    assert.equal(folder.read('leaven.sarif'), one('sarif'));

    for (const name of fs.readdirSync(folder.path)) if (name.endsWith('.jsonl')) fs.rmSync(path.join(folder.path, name));
    const { leaven: job, 'leaven-report': report } = gitlab as Record<string, Job>;
    for (let index = 1; index <= job!.parallel!; index++) {
      const env = { CI_NODE_INDEX: `${index}`, CI_NODE_TOTAL: `${job!.parallel}` };
      for (const script of job!.script!) assert.equal(shell(script, { cwd: folder.path, bin, env }).code, 0, script);
    }
    for (const script of report!.script!) assert.equal(shell(script, { cwd: folder.path, bin }).code, 0, script);
    assert.equal(folder.read('gl-code-quality.json'), one('gitlab'));
  });

  test('the job for GitLab reports what a merge request changes', () => {
    const { leaven: job } = parse(fencedBlocks('docs/ci.md', 'yml', '## GitLab')[0]!) as Record<string, Job>;
    folder.git('checkout', '--quiet', '-b', 'topic');
    folder.write({ 'docs/new.md': HASTY_BRIEF });
    folder.commit('New');
    const env = { CI_MERGE_REQUEST_DIFF_BASE_SHA: folder.git('rev-parse', 'main').trim() };
    for (const script of job!.script!) assert.equal(shell(script, { cwd: folder.path, bin, env }).code, 0, script);
    const issues = JSON.parse(folder.read('gl-code-quality.json')) as { location: { path: string } }[];
    assert.deepEqual([...new Set(issues.map(({ location }) => location.path))], ['docs/new.md']);
  });

  test('lint-staged runs what docs/ci.md says, and asks about what is staged', () => {
    folder.write({
      'package.json': fencedBlocks('docs/ci.md', 'json', '## lint-staged')[0]!,
      'docs/a.md': HASTY_BRIEF.replace('Bakers forget', 'Some bakers forget'),
    });
    folder.git('add', '--all');
    const tool = path.join(root, 'test/formats/node_modules/lint-staged/bin/lint-staged.js');
    const environment = plainEnvironment();
    const { status, stdout, stderr } = spawnSync(process.execPath, [tool, '--verbose', '--no-stash'], {
      cwd: folder.path,
      encoding: 'utf8',
      env: { ...environment, PATH: `${bin}:${environment['PATH']}` },
    });
    assert.equal(status, 0, stdout + stderr);
    assert.match(stdout + stderr, /docs\/a\.md:\d+:\d+ info scope-before-exploration/);
    assert.doesNotMatch(stdout + stderr, /docs\/b\.md/);
  });

  test('the image: what its Dockerfile copies is all that the command needs', () => {
    const image = new Folder();
    const copies = [...readFile('Dockerfile').matchAll(/^COPY --from=build (.+) (\/\S+\/)$/gm)];
    assert.ok(copies.length > 0);
    for (const [, sources, target] of copies)
      for (const source of sources!.split(' ')) {
        fs.mkdirSync(path.join(image.path, target!), { recursive: true });
        fs.copyFileSync(path.join(root, path.relative('/leaven', source)), path.join(image.path, target!, path.basename(source)));
      }
    const [, entry] = /^ENTRYPOINT \["node", "(.+)"\]$/m.exec(readFile('Dockerfile'))!;
    const run = (...args: string[]) =>
      spawnSync(process.execPath, [path.join(image.path, entry!), ...args], { cwd: folder.path, encoding: 'utf8' });
    assert.match(run('docs').stdout, /^docs\/a\.md:/);
    assert.match(run('--version').stdout, /^\d+\.\d+\.\d+\n$/);
    image.remove();
  });
});
