import assert from 'node:assert/strict';
import { Config } from '../../server/src/config/config';
import { partsOf } from '../../server/src/config/parts';
import { readConfig } from '../../server/src/config/read-config';
import type { Kind } from '../../server/src/document/model';
import { rules } from '../../server/src/rules/index.gen';
import { checkRule, checkRules } from '../harness/fixture';

const RULES = Object.fromEntries(['agreement-too-many', 'options-absent', 'vague-revisit'].map((id) => [id, rules[id]!]));

/** What a configuration comes to for a document of a kind. */
function resolve(config: Config, path: string, of: Kind) {
  const { kind, lint, presets, included, failOn, baseline } = config.resolve(() => path);
  return { kind, settings: lint[of], preset: presets[of], included, failOn, ...(baseline !== undefined && { baseline }) };
}

function settings(text: string, path: string, file = '.leaven.jsonc', of: Kind = 'narrative') {
  const { config, problems } = readConfig(text, file, RULES);
  assert.deepEqual(problems, []);
  return resolve(new Config(partsOf(config!, '/')), path, of);
}

/** `line message` of each problem. */
function problems(text: string, file = '.leaven.yaml'): string[] {
  return readConfig(text, file, RULES).problems.map(({ line, message }) => `${line} ${message}`);
}

suite('configuration', () => {
  test('the same in JSON with comments, YAML and package.json', () => {
    const expected = {
      kind: 'framework',
      settings: { preset: 'gentle', edition: '2026-11', levels: { 'options-absent': 'off', 'vague-revisit': 'error' } },
      preset: 'gentle',
      included: true,
      failOn: 'warning',
    };
    const json = `{"preset": "gentle", "edition": "2026-11", "failOn": "warning",
      "rules": {"options-absent": "off", "vague-revisit": ["error"]}, "kinds": {"play/**": "framework"}}`;
    const yaml =
      'preset: gentle\nedition: 2026-11\nfailOn: warning\nrules:\n  options-absent: off\n  vague-revisit: [error]\nkinds:\n  "play/**": framework\n';
    assert.deepEqual(settings(`// ours\n${json.replace(/}$/, ',}')}`, 'play/a.md'), expected);
    assert.deepEqual(settings(json, 'play/a.md', '.leaven.json'), expected);
    assert.deepEqual(settings(yaml, 'play/a.md', '.leaven.yml'), expected);
    assert.deepEqual(settings(`{"name": "x", "leaven": ${json}}`, 'play/a.md', '/p/package.json'), expected);
    assert.deepEqual(settings(`\ufeff${json}`, 'play/a.md'), expected);
  });

  test('a baseline below its folder, and reasons on request', () => {
    const read = settings('{"baseline": "ci/leaven baseline.json", "requireReasons": true}', 'a.md');
    assert.equal(read.baseline, 'ci/leaven baseline.json');
    assert.deepEqual(read.settings, { preset: 'recommended', levels: {}, requireReasons: true });
    for (const path of ['../b.json', 'a/../../b.json', 'a/..', '/etc/b.json', 'C:\\b.json', '..\\b.json', '']) {
      assert.match(
        problems(`baseline: ${JSON.stringify(path)}\n`)[0]!,
        /^1 "baseline" takes the path of a file in the folder of this/,
        path,
      );
    }
    assert.deepEqual(problems('baseline: a..b/..c.json\n'), []);
    assert.match(problems('requireReasons: yes please\n')[0]!, /takes true or false: .*; here it is "yes please"/);
  });

  test('nothing said is nothing changed', () => {
    const expected = {
      kind: undefined,
      settings: { preset: 'recommended', levels: {} },
      preset: undefined,
      included: true,
      failOn: 'error',
    };
    assert.deepEqual(resolve(new Config([]), 'a.md', 'narrative'), expected);
    for (const text of ['', '\n# nothing yet\n', '{}']) assert.deepEqual(settings(text, 'a.md', '.leaven.yaml'), expected);
    assert.deepEqual(settings('// nothing yet', 'a.md'), expected);
  });

  test('a package.json without the key is no configuration, however broken', () => {
    assert.deepEqual(readConfig('{"name": "leaven"}', 'package.json', RULES), { config: undefined, problems: [] });
    assert.deepEqual(readConfig('{"name": "leaven', 'package.json', RULES), { config: undefined, problems: [] });
    assert.deepEqual(readConfig('[]', 'package.json', RULES), { config: undefined, problems: [] });
  });

  test('include and ignore: folders, names in any folder, and what ! takes back', () => {
    const text = '{"include": ["docs", "*.adr.md"], "ignore": ["docs/archive/", "CHANGELOG.md", "!docs/archive/kept.md", "old (2020)"]}';
    const included = (path: string) => settings(text, path).included;
    assert.deepEqual(
      [
        'docs/a.md',
        'docs/.x/a.md',
        'src/b.adr.md',
        'docs/old (2020)/a.md',
        'docs/archive/a.md',
        'docs/archive/kept.md',
        'docs/b/CHANGELOG.md',
        'src/a.md',
        'mydocs/a.md',
      ].filter(included),
      ['docs/a.md', 'docs/.x/a.md', 'src/b.adr.md', 'docs/archive/kept.md'],
    );
  });

  test('of kinds and overrides the last that matches counts', () => {
    const text = `{"kinds": {"**/*.md": "other", "adr": "decision-record"},
      "rules": {"options-absent": "hint"},
      "overrides": [{"files": "adr/**", "rules": {"options-absent": "warning", "vague-revisit": "off"}},
                    {"files": ["adr/2*.md", "x"], "kind": "proposal", "preset": "strict", "rules": {"options-absent": "off"}}]}`;
    assert.equal(settings(text, 'a.md').kind, 'other');
    assert.deepEqual(settings(text, 'adr/1.md'), {
      kind: 'decision-record',
      settings: { preset: 'recommended', levels: { 'options-absent': 'warning', 'vague-revisit': 'off' } },
      preset: undefined,
      included: true,
      failOn: 'error',
    });
    assert.deepEqual(settings(text, 'adr/2.md'), {
      kind: 'proposal',
      settings: { preset: 'strict', levels: { 'options-absent': 'off', 'vague-revisit': 'off' } },
      preset: 'strict',
      included: true,
      failOn: 'error',
    });
  });
});

suite('configuration by kind and with options', () => {
  test('an override by kind, by kind and glob, and its place in the order', () => {
    const text = `{"rules": {"options-absent": "hint"}, "overrides": [
      {"kinds": "narrative", "preset": "strict", "rules": {"options-absent": "warning"}},
      {"kinds": ["narrative", "proposal"], "files": "drafts", "rules": {"options-absent": "off"}},
      {"files": "drafts/x.md", "rules": {"vague-revisit": "error"}}]}`;
    const read = (path: string, of: Kind) => settings(text, path, '.leaven.json', of).settings;
    assert.deepEqual(read('a.md', 'framework'), { preset: 'recommended', levels: { 'options-absent': 'hint' } });
    assert.deepEqual(read('a.md', 'narrative'), { preset: 'strict', levels: { 'options-absent': 'warning' } });
    assert.deepEqual(read('drafts/a.md', 'narrative'), { preset: 'strict', levels: { 'options-absent': 'off' } });
    assert.deepEqual(read('drafts/x.md', 'proposal'), {
      preset: 'recommended',
      levels: { 'options-absent': 'off', 'vague-revisit': 'error' },
    });
    assert.equal(settings(text, 'a.md', '.leaven.json', 'narrative').preset, 'strict');
    assert.equal(settings(text, 'a.md', '.leaven.json', 'proposal').preset, undefined);
  });

  test('options stand beside a level; a later level alone keeps them', () => {
    const text =
      'rules: { agreement-too-many: [hint, { most: 8 }] }\noverrides: [{ files: team, rules: { agreement-too-many: warning } }, { files: big, rules: { agreement-too-many: [info, { most: 30 }] } }]\n';
    const read = (path: string) => settings(text, path, '.leaven.yaml', 'working-agreement').settings;
    assert.deepEqual(read('a.md'), {
      preset: 'recommended',
      levels: { 'agreement-too-many': 'hint' },
      options: { 'agreement-too-many': { most: 8 } },
    });
    assert.deepEqual(read('team/a.md').levels, { 'agreement-too-many': 'warning' });
    assert.deepEqual(read('team/a.md').options, { 'agreement-too-many': { most: 8 } });
    assert.deepEqual(read('big/a.md').options, { 'agreement-too-many': { most: 30 } });
  });

  test('an option reaches its rule', () => {
    checkRule('agreement-too-many', norms(12));
    checkRules({ 'agreement-too-many': rules['agreement-too-many']! }, norms(9), { 'agreement-too-many': { most: 9 } });
    checkRules({ 'agreement-too-many': rules['agreement-too-many']! }, norms(9, true), { 'agreement-too-many': { most: 8 } });
  });
});

/** A working agreement of so many norms, with a mark where there are too many. */
function norms(count: number, marked = false): string {
  const norms = Array.from({ length: count }, (_, i) => `- We tell each other ${i + 1} things on the day on which we notice them.`);
  return `//- kind=working-agreement\n# How we work\n\n## Norms\n${marked ? '   ^^^^^ agreement-too-many\n' : ''}\n${norms.join('\n')}\n`;
}

suite('configuration problems', function () {
  this.timeout(60_000);
  test('name the line, the value and the mend', () => {
    assert.deepEqual(
      problems(
        [
          'preset: stict',
          'edition: 2026-13',
          'ruels: {}',
          'rules:',
          '  optoins-absent: hint',
          '  vague-revisit: warn',
          'kinds:',
          '  "docs/**": adr',
          'include: docs',
          'overrides:',
          '  - kind: narrative',
          '  - files: [a, 2]',
          '    failOn: error',
        ].join('\n'),
      ),
      [
        '1 "preset" takes gentle, recommended or strict; here it is "stict". Did you mean "strict"?',
        '2 "edition" takes a year and a month in quotes, such as "2026-11": no rule that came later is run; here it is "2026-13".',
        '3 "ruels" is no key here. Did you mean "rules"? The keys are extends, preset, edition, rules, kinds, include, ignore, overrides, failOn, baseline, requireReasons, headings, phrases, checks.',
        '5 "optoins-absent" is no rule. Did you mean "options-absent"? leaven explain lists the rules.',
        '6 "vague-revisit" takes off, hint, info, warning or error (it has no options); here it is "warn". Did you mean "warning"?',
        '8 "docs/**" takes decision-record, proposal, narrative, working-agreement, framework or other; here it is "adr".',
        '9 "include" takes a list of globs (up to 200 characters each): the documents to read of those in a folder; here it is "docs".',
        '11 This entry of "overrides" lacks files or kinds. It takes files or kinds and what is different for them: preset, rules or, for files alone, kind.',
        '12 "files" takes a glob or a list of globs: the documents that the entry is for; here it is 2.',
        '13 "failOn" is no key here. The keys are files, kinds, kind, preset, rules.',
      ],
    );
  });

  test('lines are right in JSON, package.json and behind aliases', () => {
    assert.match(problems('{\n  // c\n  "rules": {\n    "nope": "off"\n  }\n}', '.leaven.jsonc')[0]!, /^4 /);
    assert.match(problems('{\n  "name": "x",\n  "leaven": {\n    "preset": 3\n  }\n}', 'package.json')[0]!, /^4 "preset".*here it is 3/);
    assert.match(problems('kinds: &k\n  a: adr\noverrides: []\n')[0]!, /^2 /);
  });

  test('what is not wrong still counts', () => {
    const { config } = readConfig(
      'preset: strict\nrules: {nope: off, options-absent: off, vague-revisit: loud}\nignore: [1, a.md, 2]\n',
      '.leaven.yaml',
      RULES,
    );
    const read = (path: string) => resolve(new Config(partsOf(config!, '/')), path, 'narrative');
    assert.deepEqual(read('b.md').settings, { preset: 'strict', levels: { 'options-absent': 'off' } });
    assert.equal(read('a.md').included, false);
    assert.equal(read('b.md').included, true);
  });

  test('no YAML, no JSON, no mapping', () => {
    assert.match(problems('a: b: c: [')[0]!, /^1 This is not valid YAML: /);
    assert.match(problems('preset: strict\nrules:\n\t- x\n')[0]!, /^3 This is not valid YAML: /);
    assert.match(problems('preset: strict\npreset: gentle\n')[0]!, /^2 This is not valid YAML: Map keys must be unique/);
    assert.match(problems('{\n"preset": "strict"', '.leaven.json')[0]!, /^2 This is not valid JSON: close brace expected\.$/);
    assert.deepEqual(problems('just words'), [
      '1 A configuration takes keys with their values, such as preset: strict; here it is "just words".',
    ]);
    assert.match(problems('[1]', '.leaven.json')[0]!, /here it is \[1\]/);
    assert.match(problems('\u0000\u0001\u0002', '.leaven.json')[0]!, /This is not valid JSON/);
  });

  test('hostile texts are bounded and never throw', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefghij'.split('').map((key, i) => `${key}: &${key} [${Array(9).fill(`*${'abcdefghi'[i]}`).join()}]`),
    ].join('\n');
    const texts: [string, string][] = [
      [`${bomb}\npreset: *j\n`, '.leaven.yaml'],
      ['preset: strict\n'.repeat(350_000), '.leaven.yaml'],
      ['['.repeat(400_000), '.leaven.json'],
      ['['.repeat(100_000), '.leaven.yaml'],
      [`{"a":${'['.repeat(100_000)}`, '.leaven.json'],
      ['{"__proto__": {"preset": "strict"}, "constructor": 1, "rules": {"toString": "off"}}', '.leaven.json'],
    ];
    for (const [text, file] of texts) {
      const started = process.cpuUsage();
      assert.ok(problems(text, file).length > 0, text.slice(0, 40));
      assert.ok(process.cpuUsage(started).user < 10_000_000, text.slice(0, 40));
    }
    assert.match(problems(`${bomb}\npreset: *j\n`)[0]!, /^1 This configuration could not be read: Excessive alias count/);
    assert.match(problems('# x\n'.repeat(1_300_000))[0]!, /^1 This configuration could not be read: it has 5200000 characters/);
  });
});
