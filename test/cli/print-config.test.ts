import assert from 'node:assert/strict';
import { Folder, HASTY_BRIEF, leaven } from '../harness/cli';

suite('--print-config', function () {
  this.timeout(60_000);
  let folder: Folder;
  setup(() => {
    folder = new Folder().write({
      'docs/brief.md': HASTY_BRIEF,
      'base.yaml': '# shared\nfailOn: warning\nrules:\n  vague-revisit: error\n  options-absent: [warning, { fewestWords: 20 }]\n',
      '.leaven.yaml':
        'extends: base.yaml\nedition: 2026-10\nignore: [docs/old]\nheadings: { options: [Ways] }\nchecks:\n  our-time:\n    forbid: { phrase: asap }\n    message: M.\n    question: Q?\noverrides:\n  - kinds: narrative\n    preset: gentle\n    rules: { vague-revisit: off }\n',
    });
  });
  teardown(() => folder.remove());
  const at = () => ({ cwd: folder.path });

  test('every value with the file and the line that say it, for programs', () => {
    const { code, stdout, stderr } = leaven(['--print-config', 'docs/brief.md', '--format', 'json'], at());
    assert.deepEqual([code, stderr], [0, '']);
    const { rules, words, ...said } = JSON.parse(stdout) as { rules: Record<string, { applies: boolean }>; words: unknown };
    assert.deepEqual(said, {
      version: 1,
      path: 'docs/brief.md',
      configFile: '.leaven.yaml',
      kind: { value: 'narrative', from: null },
      included: { value: true, from: null },
      preset: { value: 'gentle', from: { path: '.leaven.yaml', line: 12 } },
      edition: { value: '2026-10', from: { path: '.leaven.yaml', line: 2 } },
      failOn: { value: 'warning', from: { path: 'base.yaml', line: 2 } },
      baseline: { value: null, from: null },
      requireReasons: { value: false, from: null },
    });
    assert.deepEqual(words, [{ list: 'headings.options', words: ['Ways'], from: { path: '.leaven.yaml', line: 4 } }]);
    assert.deepEqual(rules['vague-revisit'], { level: 'off', applies: true, from: { path: '.leaven.yaml', line: 13 } });
    const base = { path: 'base.yaml', line: 5 };
    assert.deepEqual(rules['options-absent'], {
      level: 'warning',
      applies: true,
      from: base,
      options: { fewestWords: 20 },
      optionsFrom: base,
    });
    assert.deepEqual(rules['our-time'], { level: 'info', applies: true, from: { path: '.leaven.yaml', line: 6 } });
    assert.deepEqual(
      rules['single-option'],
      { level: 'off', applies: true, from: { path: '.leaven.yaml', line: 2 } },
      'later than the edition',
    );
    assert.deepEqual(rules['agreement-too-many']?.applies, false);
  });

  test('the same for people; nothing is linted', () => {
    const { code, stdout } = leaven(['--print-config', 'docs/brief.md'], at());
    assert.equal(code, 0);
    assert.match(stdout, /^docs\/brief\.md\nThe configuration that counts here: \.leaven\.yaml\n/);
    assert.match(stdout, /^ {2}preset +gentle +\.leaven\.yaml:12$/m);
    assert.match(stdout, /^ {2}options-absent +warning fewestWords=20 +base\.yaml:5$/m);
    assert.match(stdout, /^ {2}baseline +none +default$/m);
    assert.match(leaven(['--print-config', 'docs/brief.md', '--no-config-lookup'], at()).stdout, /No configuration counts here/);
  });

  test('what a flag sets, beside what the configuration says', () => {
    const args = ['--print-config', 'docs/brief.md', '--preset', 'strict', '--fail-on', 'hint', '--baseline', 'known.json'];
    const { stdout } = leaven(args, at());
    assert.match(stdout, /^ {2}preset +strict +set by --preset$/m);
    assert.match(stdout, /^ {2}failOn +hint +set by --fail-on$/m);
    assert.match(stdout, /^ {2}baseline +known\.json +set by --baseline$/m);
    const { preset } = JSON.parse(leaven([...args, '--format', 'json'], at()).stdout) as { preset: unknown };
    assert.deepEqual(preset, { value: 'strict', from: { flag: '--preset' } });
    assert.equal(leaven([...args, '--preset', 'loud'], at()).code, 2);
  });

  test('one document, which has to be there, and a configuration without a mistake', () => {
    for (const [args, said] of [
      [['--print-config', 'docs/brief.md', 'docs'], /--print-config is about one document/],
      [['--print-config', 'docs'], /^docs --print-config takes the path of a document, and there is no such file\./],
      [['--print-config', 'docs/brief.md', '--format', 'sarif'], /--format takes text, json; "sarif" was given\./],
    ] as const) {
      const { code, stderr } = leaven(args, at());
      assert.equal(code, 2);
      assert.match(stderr, said);
    }
    folder.write({ 'base.yaml': 'failOn: often\n' });
    const { code, stdout, stderr } = leaven(['--print-config', 'docs/brief.md'], at());
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(stderr, /^base\.yaml:1 "failOn" takes /);
  });
});
