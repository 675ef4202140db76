import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { Folder, HASTY_BRIEF, type Run } from '../harness/cli';
import { GitHub, jobEnvironment, runAction } from '../harness/github';
import { Repository } from '../harness/repository';
import { listFiles, readFile, root } from '../harness/root';

const OLD = HASTY_BRIEF.replace('Reminder centre', 'Old centre');
const ANSWER =
  '\n## Options considered\n\n- A reminder centre\n- A phone call from the driver, ruled out because nobody picks up at night\n- Leaving it as it is\n';

suite('action.yml', function () {
  this.timeout(120_000);
  let folder: Repository;
  let github: GitHub;
  let temp: Folder;
  let env: NodeJS.ProcessEnv;
  setup(async () => {
    folder = new Repository().write({ 'docs/old.md': OLD, 'docs/touched.md': OLD });
    folder.commit('Start');
    folder.git('update-ref', 'refs/remotes/origin/main', 'main');
    folder.git('checkout', '--quiet', '-b', 'topic');
    folder.write({ 'docs/brief.md': HASTY_BRIEF, 'docs/touched.md': OLD.replace('Bakers forget', 'Some bakers forget') });
    folder.commit('A brief');
    github = new GitHub();
    temp = new Folder();
    env = jobEnvironment(temp.path, await github.start(), { head: head(), base: folder.git('rev-parse', 'main').trim() });
  });
  teardown(async () => {
    await github.stop();
    folder.remove();
    temp.remove();
  });
  const head = (): string => folder.git('rev-parse', 'HEAD').trim();
  const run = (inputs: Record<string, string> = {}, action?: string): Promise<Run> =>
    runAction({ cwd: folder.path, inputs: { paths: 'docs', ...inputs }, env, ...(action !== undefined && { action }) });

  test('one comment asks about what the pull request changes, is renewed in place and says when nothing is open', async () => {
    const first = await run();
    assert.deepEqual([first.code, first.stderr], [0, ''], first.stdout);
    assert.match(first.stdout, /The comment on the pull request: written\.\n$/);
    assert.match(first.stdout, /^::notice title=leaven scope-before-exploration,file=docs\/brief\.md,line=16,/m);
    const [comment] = github.comments;
    assert.match(comment!.body, /^<!-- leaven: \d open -->\n### Leaven asks\n\n\d questions on 1 document\./);
    assert.match(comment!.body, /^#### Reminder centre$/m);
    assert.ok(comment!.body.includes(`(https://github.example/mill/docs/blob/${head()}/docs/brief.md?plain=1#L16)`), comment!.body);
    assert.ok((comment!.body.match(/^- \*\*/gm) ?? []).length <= 3);
    assert.doesNotMatch(comment!.body, /Old centre|\bor\/docs/);
    assert.match(temp.read('output'), /^questions=[1-9]\n$/);

    assert.match((await run()).stdout, /The comment on the pull request: nothing is new\.\n$/);

    folder.write({ 'docs/brief.md': HASTY_BRIEF.replace('\n## Scope', `${ANSWER}\n## Scope`) });
    folder.commit('Answer');
    assert.match((await run()).stdout, /The comment on the pull request: renewed\.\n$/);
    assert.doesNotMatch(comment!.body, /What will be built is set here/);

    folder.git('rm', '--quiet', 'docs/brief.md');
    folder.commit('Leave it');
    await run();
    assert.equal(comment!.body, '<!-- leaven: 0 open -->\n### Leaven\n\nNo question is open here. Thank you for thinking it through.\n');
    assert.equal(github.comments.length, 1);
    assert.match(temp.read('output'), /\nquestions=0\n$/);
  });

  test('begins no comment where nothing is open, and leaves those of others alone', async () => {
    const stranger = { id: 1, body: '<!-- leaven: 9 open -->\nMine.', user: { login: 'a', type: 'User' }, author_association: 'NONE' };
    const chat = Array.from({ length: 150 }, (_, i) => ({ ...stranger, id: i + 1, body: i === 0 ? stranger.body : 'Fine.' }));
    github.comments.push(...chat);
    await run({ paths: 'docs/old.md' });
    assert.equal(github.comments.length, 150);
    await run();
    await run({ changed: 'documents' });
    assert.equal(github.comments.length, 151);
    assert.equal(github.comments[0]!.body, stranger.body);
    assert.match(github.comments[150]!.body, /^#### Old centre$/m);
  });

  test('a pull request from a fork is told so, and its questions stand in the summary', async () => {
    env = { ...env, ...jobEnvironment(temp.path, env['GITHUB_API_URL']!, { head: head(), base: 'main', fork: true }) };
    github.refuses = 403;
    const { code, stdout } = await run();
    assert.equal(code, 0);
    assert.match(stdout, /^::notice title=leaven::A pull request from a fork may not be commented on/m);
    const summary = temp.read('summary.md');
    assert.match(summary, /^## Leaven\n/);
    assert.ok(summary.includes(`https://github.example/mill/docs/blob/${head()}/docs/brief.md?plain=1#L16`), summary);
  });

  test('a right that is missing and a server that is away are a warning, never red', async () => {
    github.refuses = 403;
    const refused = await run();
    assert.equal(refused.code, 0);
    assert.match(
      refused.stdout,
      /^::warning title=leaven::The comment could not be written \(POST .*: 403\)\. It needs "permissions: pull-requests: write"/m,
    );
    assert.match((await run({ token: '' })).stdout, /\(there is no token\)/);
    env = { ...env, GITHUB_API_URL: 'http://127.0.0.1:9' };
    const away = await run();
    assert.equal(away.code, 0);
    assert.match(away.stdout, /^::warning title=leaven::The comment could not be written \(fetch failed\)/m);
  });

  test('is red where a team asks for it, with the comment written all the same; exit 2 where it can not be done as asked', async () => {
    const { code } = await run({ args: '--fail-on info', 'sarif-file': 'out/leaven.sarif' });
    assert.deepEqual([code, github.comments.length], [1, 1]);
    assert.doesNotMatch(github.comments[0]!.body, /in the way of merging/);
    assert.equal((JSON.parse(folder.read('out/leaven.sarif')) as { version: string }).version, '2.1.0');
    const misuse = await run({ paths: 'nowhere' });
    assert.equal(misuse.code, 2);
    assert.match(misuse.stderr, /^nowhere There is no such file or folder/);
  });

  test('outside a pull request everything is read and nothing is commented on', async () => {
    fs.writeFileSync(path.join(temp.path, 'event.json'), '{"ref":"refs/heads/main"}');
    const { code, stdout } = await run();
    assert.equal(code, 0);
    assert.match(stdout, /file=docs\/old\.md/);
    assert.deepEqual(github.calls, []);
  });

  test('no input is read as a script, no token is handed on, and no other action is used', async () => {
    const { stdout } = await run({ paths: 'docs/brief.md', config: '', args: '$(touch pwned) `touch pwned` --format text="; touch pwned' });
    assert.ok(!fs.existsSync(path.join(folder.path, 'pwned')), stdout);
    const { runs } = parse(readFile('action.yml')) as { runs: { steps: Record<string, string>[] } };
    for (const step of runs.steps) {
      assert.equal(step['uses'], undefined);
      assert.doesNotMatch(step['run']!, /\$\{\{/);
    }
  });

  test("the runner's grammar holds for it, by a validator that is not ours", async () => {
    const module = path.join(root, 'test/formats/node_modules/@action-validator/core/action_validator.js');
    const { default: validator } = (await import(pathToFileURL(module).href)) as {
      default: Record<string, (text: string) => { errors: unknown[] }>;
    };
    assert.deepEqual(validator['validateAction']!(readFile('action.yml')).errors, []);
  });

  test('elsewhere it runs the published package, and no .npmrc of the pull request counts', async () => {
    const action = new Folder();
    for (const file of ['package.json', ...listFiles('server/scripts/action', '.mjs')]) action.write({ [file]: readFile(file) });
    const packed = JSON.parse(
      execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', action.path], {
        cwd: root,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    ) as [{ filename: string }];
    folder.write({ '.npmrc': 'registry=http://127.0.0.1:9/\nscript-shell=/bin/false\n' });
    const { code, stdout } = await run({ version: `file:${path.join(action.path, packed[0].filename)}` }, action.path);
    assert.equal(code, 0, stdout);
    assert.equal(github.comments.length, 1);
    assert.ok(fs.existsSync(path.join(temp.path, 'leaven/node_modules/leaven/dist/cli.cjs')));
    action.remove();
  });
});
