import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { readConfig } from '../../server/src/config/read-config';
import { rules } from '../../server/src/rules/index.gen';
import { Folder, HASTY_BRIEF, leaven } from '../harness/cli';

const record = (title: string): string =>
  `# ${title}\n\n## Status\n\nAccepted\n\n## Context\n\nThe old bins leak when it rains, and two bakers lost a sack each.\n\n## Decision\n\nWe buy steel bins. We will revisit this as needed.\n\n## Consequences\n\n- Flour stays dry\n`;

suite('leaven init', function () {
  this.timeout(120_000);
  let folder: Folder;
  setup(() => (folder = new Folder()));
  teardown(() => folder.remove());
  const at = () => ({ cwd: folder.path });
  const file = (): string => path.join(folder.path, '.leaven.jsonc');

  function commit(message: string, date = new Date().toISOString()): void {
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', folder.path, '-c', 'user.name=A', '-c', 'user.email=a@b.example', ...args], {
        env: { ...process.env, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date },
      });
    if (!fs.existsSync(path.join(folder.path, '.git'))) git('init', '-q');
    git('add', '-A');
    git('commit', '-qm', message);
  }

  function init(...args: string[]): string {
    const { code, stdout, stderr } = leaven(['init', ...args], at());
    assert.deepEqual([code, stderr], [0, ''], stdout);
    return stdout;
  }

  /** The written file, which has no problem. */
  function written(text = fs.readFileSync(file(), 'utf8')) {
    const { config, problems } = readConfig(text, '.leaven.jsonc', rules);
    assert.deepEqual(problems, []);
    return config!.value;
  }

  test('replays what changed, names the loudest rule with places that are there, and writes a file that fits', () => {
    const records = Object.fromEntries([1, 2, 3, 4].map((i) => [`arch/000${i}-bins.md`, record(`Buy steel bins for bakery ${i}`)]));
    folder.write({ ...records, '.adr-dir': 'arch\n', 'arch/adr-template.md': record('Title') });
    commit('records');
    const answered = record('Buy steel bins for bakery 1').replace('as needed', 'on 2 May 2027');
    folder.write({ 'arch/0001-bins.md': answered });
    fs.renameSync(path.join(folder.path, 'arch/0002-bins.md'), path.join(folder.path, 'arch/0002-steel-bins.md'));
    commit('one answer, one new name');
    const said = init();
    assert.match(said, /^Folders of documents here: arch \(decision-record, named by \.adr-dir\)\.$/m);
    assert.match(said, /^Replayed 4 documents that changed in the last 6 months, in 6 versions\./m);
    const [, count, places] = /^ +(\d+) {2}vague-revisit {2}.*\n((?: {9}.*\n)+)/m.exec(said) ?? assert.fail(said);
    assert.equal(count, '4', 'the answered one is counted, the renamed one once');
    assert.deepEqual(places!.trim().split(/\n\s*/), ['arch/0002-steel-bins.md:13', 'arch/0003-bins.md:13', 'arch/0004-bins.md:13']);
    const loudest = /^The loudest is ([a-z-]+), with (\d+) of \d+ questions\./m.exec(said) ?? assert.fail(said);
    assert.match(fs.readFileSync(file(), 'utf8'), new RegExp(`// "${loudest[1]}": "(?:hint|off)"`));
    const { preset, edition, ignore } = written();
    assert.ok(preset === 'recommended' || preset === 'gentle');
    assert.match(edition!, /^\d{4}-\d{2}$/);
    assert.deepEqual(ignore, ['arch/adr-template.md']);
    const { code, stdout } = leaven(['--print-config', 'arch/0001-bins.md'], at());
    assert.equal(code, 0);
    assert.match(stdout, /^ {2}edition +\d{4}-\d{2} +\.leaven\.jsonc:\d+$/m);
  });

  test('answered questions count too, and are told as such', () => {
    folder.write({ 'docs/adr/0001-bins.md': record('Buy steel bins') });
    commit('one');
    folder.write({ 'docs/adr/0001-bins.md': record('Buy steel bins').replace('We will revisit this as needed.', '') });
    commit('two');
    assert.match(init('--dry-run'), /^ +1 {2}vague-revisit .*\n +docs\/adr\/0001-bins\.md:13 {2}\(answered or gone since\)$/m);
  });

  test('only the months that are asked for', () => {
    folder.write({ 'docs/adr/0001-bins.md': record('Buy steel bins') });
    commit('long ago', '2019-01-01T00:00:00Z');
    folder.write({ 'docs/adr/0002-lids.md': record('Buy steel lids') });
    commit('now');
    assert.match(init('--dry-run', '--months', '3'), /^Replayed 1 document that changed in the last 3 months, in 1 version\./m);
    assert.match(init('--dry-run', '--months', '900000000'), /^Replayed 2 documents/m);
  });

  test('without git it reads the documents as they stand', () => {
    folder.write({ 'docs/product/brief.md': HASTY_BRIEF });
    const said = init();
    assert.match(said, /^Read 1 document as they stand, as this folder is in no git repository\. Leaven would have asked [1-9]/m);
    assert.match(said, /docs\/product \(narrative\)/);
    written();
  });

  test('an empty folder gets a file too', () => {
    assert.match(init(), /^No folder here has a name that documents usually have/m);
    assert.equal(written().preset, 'recommended');
  });

  test('folders that other tools name; none outside', () => {
    folder.write({
      'adrs.toml': 'adr_dir = "records"\n',
      '.log4brains.yml': 'project:\n  name: Flour\n  adrFolder: ./log # here\npackages:\n  - adrFolder: ../elsewhere\n',
      'adr.config.json': '{"path": "net/adr"}',
      'records/0001-a.md': record('A'),
      'log/20260101-a.md': '# A\n',
      'net/adr/0001-a.md': '# A\n',
      'rfcs/0001-a.md': '# A\n',
    });
    const [line] = init().split('\n');
    assert.equal(
      line,
      'Folders of documents here: records (decision-record, named by adrs.toml), log (decision-record, named by .log4brains.yml), net/adr (decision-record, named by adr.config.json), rfcs (proposal).',
    );
    const kinds = Object.entries(written().kinds ?? {});
    assert.deepEqual(kinds, [
      ['log/**/[0-9]*', 'decision-record'],
      ['rfcs/**/[0-9]*', 'proposal'],
    ]);
  });

  test('nothing is overwritten without --force; --dry-run writes nothing', () => {
    const dry = init('--dry-run');
    assert.ok(!fs.existsSync(file()));
    written(dry.slice(dry.indexOf('\n{\n')));
    folder.write({ '.leaven.yaml': 'preset: strict\n' });
    const refused = leaven(['init'], at());
    assert.equal(refused.code, 2);
    assert.match(
      refused.stderr,
      /^\.leaven\.yaml stands here already, and is left as it is\. --dry-run prints .*, --force writes \.leaven\.jsonc all the same\./,
    );
    assert.match(init('--force'), /^\.leaven\.yaml no longer counts, as \.leaven\.jsonc comes first\.$/m);
    fs.writeFileSync(file(), '{ not sound');
    assert.equal(leaven(['init'], at()).code, 2);
    assert.equal(fs.readFileSync(file(), 'utf8'), '{ not sound');
    init('--force');
    written();
    for (const [args, said] of [
      [['init', 'docs'], /leaven init looks at the working directory and takes no path: docs\./],
      [['init', '--months', 'six'], /--months takes a whole number from 0 on; "six" was given\./],
    ] as const)
      assert.match(leaven(args, at()).stderr, said);
  });
});
