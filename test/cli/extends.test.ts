import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { Folder, HASTY_BRIEF, leaven, lintJson } from '../harness/cli';

suite('extends', function () {
  this.timeout(120_000);
  let folder: Folder;
  setup(() => {
    folder = new Folder().write({ 'docs/brief.md': HASTY_BRIEF });
    fs.mkdirSync(path.join(folder.path, '.git'));
  });
  teardown(() => folder.remove());
  const at = () => ({ cwd: folder.path });

  /** Severities by rule in docs/brief.md. */
  function levels(): Record<string, string> {
    const { code, stderr, report } = lintJson(['docs', '--fail-on', 'never'], at());
    assert.equal(stderr, '');
    assert.equal(code, 0);
    return Object.fromEntries((report.files[0]?.findings ?? []).map(({ rule, severity }) => [rule, severity]));
  }

  /** What is said of a configuration that can't be used. */
  function refusal(): string {
    const { code, stdout, stderr } = leaven(['docs'], at());
    assert.equal(code, 2, stdout);
    assert.equal(stdout, '');
    return stderr;
  }

  test('a file, a package of data and a preset; what a file says beats what it extends, a later one an earlier one', () => {
    folder.write({
      '.leaven.yaml': 'extends: [shared/base.yaml, "@acme/leaven", leaven:strict]\nrules: { options-absent: warning }\n',
      'shared/base.yaml':
        'extends: ./more.json\nrules: { options-absent: error, dates-before-options: error, scope-before-exploration: hint }\n',
      'shared/more.json': '{"rules": {"scope-before-exploration": "off"}}',
      'node_modules/@acme/leaven/leaven.yaml': 'rules: { dates-before-options: "off" }\n',
    });
    const found = levels();
    assert.equal(found['options-absent'], 'warning');
    assert.equal(found['scope-before-exploration'], 'hint');
    assert.ok(!('dates-before-options' in found), JSON.stringify(found));
  });

  test('a package says it in leaven.jsonc or under the key of its package.json; neither runs code', () => {
    const trap = "require('fs').writeFileSync('trapped', '')";
    folder.write({
      '.leaven.json': '{"extends": "team"}',
      'node_modules/team/package.json': '{"name": "team", "main": "index.js", "leaven": {"rules": {"options-absent": "off"}}}',
      'node_modules/team/index.js': trap,
      'leaven.config.js': trap,
    });
    assert.ok(!('options-absent' in levels()));
    folder.write({ 'node_modules/team/leaven.jsonc': '// ours\n{"rules": {"options-absent": "error"}}' });
    assert.equal(levels()['options-absent'], 'error');
    assert.ok(!fs.existsSync(path.join(folder.path, 'trapped')));
  });

  test('globs count from an extended file above, and from the extending one where a shared file stands elsewhere', () => {
    folder.write({
      '.leaven.yaml': 'ignore: [docs/brief.md]\n',
      'docs/.leaven.yaml': 'extends: ../.leaven.yaml\n',
    });
    assert.deepEqual(levels(), {});
    folder.write({ '.leaven.yaml': 'extends: etc/shared.yaml\n', 'etc/shared.yaml': 'ignore: ["docs/*.md"]\n' });
    assert.deepEqual(levels(), {});
    folder.write({ 'docs/.leaven.yaml': 'extends: ../.leaven.yaml\nignore: ["!brief.md"]\n' });
    assert.notDeepEqual(levels(), {});
  });

  test('a problem in an extended file is told with its place', () => {
    folder.write({ '.leaven.yaml': 'extends: base.yaml\n', 'base.yaml': '# ours\nrules:\n  options-absnet: off\n' });
    assert.match(refusal(), /^base\.yaml:3 "options-absnet" is no rule\. Did you mean "options-absent"\?/);
  });

  test('what is not there is said where it is asked for, with the nearest that is', () => {
    const base = { 'base.yaml': '', 'node_modules/empty/index.js': '' };
    for (const [config, said] of [
      ['extends: ./bse.yaml', /^\.leaven\.yaml:1 There is no file "\.\/bse\.yaml" to extend; .*Did you mean "base\.yaml"\?/],
      ['preset: gentle\nextends:\n  - base.yaml\n  - team', /^\.leaven\.yaml:4 There is no package "team" in node_modules here\./],
      ['extends: base', /There is no package "base" .* The file beside is extended as \.\/base\.yaml\./],
      ['extends: empty', /The package "empty" holds none of leaven\.jsonc, /],
      ['extends: leaven:recomended', /"leaven:recomended" is no preset of Leaven\. Did you mean "leaven:recommended"\?/],
      ['extends: "a b"', /"a b" is neither the path of a configuration file/],
      ['extends: docs', /There is no package "docs"/],
      ['extends: ./docs', /docs:1 This configuration could not be read: it is a folder/],
      ['extends: []', /"extends" takes the path of a configuration file, the name of a package or leaven:<preset>/],
      ['extends: [3]', /"extends" takes .* here it is 3\./],
    ] as const) {
      folder.write({ ...base, '.leaven.yaml': `${config}\n` });
      assert.match(refusal(), said, config);
    }
  });

  test('a circle is named', () => {
    folder.write({ '.leaven.yaml': 'extends: a.yaml\n', 'a.yaml': '\nextends: [b.yaml]\n', 'b.yaml': 'extends: ./a.yaml\n' });
    assert.match(refusal(), /^b\.yaml:1 "extends" goes round in a circle: a\.yaml → b\.yaml → a\.yaml\. Taking it out of one/);
  });

  test('nothing is read outside the repository: no path, no link, no package, no address', () => {
    const outside = new Folder().write({ 'secret.yaml': 'password: hunter\n', 'pack/leaven.yaml': 'password: hunter\n' });
    const link = (target: string, name: string): void => {
      fs.mkdirSync(path.dirname(path.join(folder.path, name)), { recursive: true });
      fs.symlinkSync(path.join(outside.path, target), path.join(folder.path, name));
    };
    link('secret.yaml', 'linked.yaml');
    link('pack', 'node_modules/pack');
    try {
      for (const [entry, said] of [
        ['../../secret.yaml', /leads out of /],
        [`../${path.basename(outside.path)}/secret.yaml`, /leads out of /],
        [path.join(outside.path, 'secret.yaml'), /takes a path from the folder of this file/],
        ['file:///etc/passwd', /takes a path from the folder/],
        ['https://example.org/leaven.yaml', /takes a path from the folder/],
        ['~/secret.yaml', /takes a path from the folder/],
        ['..\\\\secret.yaml', /takes a path from the folder/],
        ['linked.yaml', /linked\.yaml is a link that leads out of the repository/],
        ['pack', /leaven\.yaml is a link that leads out of the repository/],
      ] as const) {
        folder.write({ '.leaven.yaml': `extends: "${entry}"\n` });
        const message = refusal();
        assert.match(message, said, entry);
        assert.ok(!message.includes('password') && !message.includes('hunter'), message);
      }
      fs.rmSync(path.join(folder.path, '.leaven.yaml'));
      link('secret.yaml', '.leaven.yaml');
      assert.match(refusal(), /^\.leaven\.yaml:1 \.leaven\.yaml is a link that leads out of the repository/);
    } finally {
      outside.remove();
    }
  });

  test('a tangle of files and a large one are bounded', () => {
    const many: Record<string, string> = { '.leaven.yaml': 'extends: [n0.yaml, n0.yaml]\n' };
    for (let i = 0; i < 80; i++) many[`n${i}.yaml`] = `extends: [n${i + 1}.yaml, ./n${i + 1}.yaml]\n`;
    folder.write(many);
    assert.match(refusal(), /"extends" leads to more than 50 files/);
    folder.write({ '.leaven.yaml': 'extends: n0.yaml\n', 'n0.yaml': '# x\n'.repeat(1_300_000) });
    assert.match(refusal(), /^n0\.yaml:1 This configuration could not be read: it has 5200000 bytes, and up to 1000000 are read\./);
  });
});
