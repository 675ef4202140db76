import assert from 'node:assert/strict';
import { Validator, type Schema } from '@cfworker/json-schema';
import { readConfig } from '../../server/src/config/read-config';
import { rules } from '../../server/src/rules/index.gen';
import { readFile } from '../harness/root';
import { parseYamlText } from '../../server/src/config/parse-text';

const CHECK = 'message: M., question: Q?';

/** Every way in which a key can be amiss: the line, the value as it stands there and what to write instead. */
const MISTAKES: readonly (readonly [config: string, said: RegExp])[] = [
  ['- preset', /^1 A configuration takes keys with their values, such as preset: strict; here it is \["preset"\]\.$/],
  ['\nprest: strict', /^2 "prest" is no key here\. Did you mean "preset"\? The keys are /],
  ['preset: strickt', /^1 "preset" takes gentle, recommended or strict; here it is "strickt"\. Did you mean "strict"\?$/],
  ['preset: [strict]', /"preset" takes gentle, .*; here it is \["strict"\]\.$/],
  ['preset:', /"preset" takes gentle, .*; here it is empty\.$/],
  ['edition: 2026', /"edition" takes a year and a month in quotes, such as "2026-11": .*; here it is 2026\.$/],
  ['edition: 2026-1', /"edition" takes .*; here it is "2026-1"\.$/],
  ['extends: {}', /"extends" takes the path of a configuration file, the name of a package or leaven:<preset>, .*; here it is \{\}\.$/],
  ['extends: ["", base.yaml]', /"extends" takes .*; here it is ""\.$/],
  ['rules: strict', /"rules" takes rule ids with their levels; here it is "strict"\.$/],
  ['rules:\n  vague-revisits: off', /^2 "vague-revisits" is no rule\. Did you mean "vague-revisit"\? leaven explain lists the rules\.$/],
  [
    'rules:\n  vague-revisit: warn',
    /^2 "vague-revisit" takes off, hint, info, warning or error \(it has no options\); here it is "warn"\. Did you mean "warning"\?$/,
  ],
  ['rules: { vague-revisit: 2 }', /"vague-revisit" takes off, .*; here it is 2\.$/],
  ['rules: { vague-revisit: false }', /"vague-revisit" takes off, .*; here it is false\.$/],
  ['rules: { vague-revisit: [info, { most: 2 }] }', /"vague-revisit" takes off, .* \(it has no options\); here it is \{"most":2\}\.$/],
  ['rules: { vague-revisit: [] }', /"vague-revisit" takes off, .*; here it is \[\]\.$/],
  [
    'rules: { agreement-too-many: [loud, { most: 2 }] }',
    /"agreement-too-many" takes off, hint, info, warning or error; here it is "loud"\.$/,
  ],
  [
    'rules: { agreement-too-many: loud }',
    /"agreement-too-many" takes off, .*, or a list of a level and options such as \["info", \{"most": 12\}\]; here it is "loud"\.$/,
  ],
  ['rules:\n  agreement-too-many:\n    - info\n    - moost: 2', /^4 "moost" is no key here\. Did you mean "most"\? The keys are most\.$/],
  ['rules: { agreement-too-many: [info, { most: 0 }] }', /"most" takes a whole number from 1 to 100, 12 by default: .*; here it is 0\.$/],
  ['rules: { agreement-too-many: [info, { most: 2.5 }] }', /"most" takes a whole number .*; here it is 2\.5\.$/],
  ['rules: { agreement-too-many: [info, 3] }', /"agreement-too-many" takes options by name: most; here it is 3\.$/],
  ['rules: { agreement-too-many: [info, { most: 3 }, 4] }', /"agreement-too-many" takes .*; here it is \["info",\{"most":3\},4\]\.$/],
  ['kinds: [proposal]', /"kinds" takes globs with the kind of the documents that they match; here it is \["proposal"\]\.$/],
  ['kinds: { "rfcs/**": rfc }', /"rfcs\/\*\*" takes decision-record, proposal, .* or other; here it is "rfc"\.$/],
  ['include: "*.md"', /"include" takes a list of globs .*; here it is "\*\.md"\.$/],
  ['ignore: [3]', /"ignore" takes .*; here it is 3\.$/],
  [`ignore: ["${'x'.repeat(201)}"]`, /^1 A glob in "ignore" has .* up to 200 characters, .*; here it is "x+…\.$/],
  ['ignore: ["docs\\\\**"]', /^1 A glob in "ignore" has \/ between folders, .*; here it is "docs\\\\\*\*"\. Did you mean "docs\/\*\*"\?$/],
  ['include: [docs/**, ../plans/**]', /^1 A glob in "include" has .*, nothing above the folder .*; here it is "\.\.\/plans\/\*\*"\.$/],
  ['ignore: ["!./../plans"]', /^1 A glob in "ignore" has .*; here it is "!\.\/\.\.\/plans"\.$/],
  ['ignore: ["docs/[a"]', /^1 A glob in "ignore" has .* a \] or \} for each \[ or \{; here it is "docs\/\[a"\.$/],
  ['overrides: [{ files: "docs/{a,b", preset: strict }]', /^1 A glob in "files" has .*; here it is "docs\/\{a,b"\.$/],
  ['overrides: { files: a }', /"overrides" takes a list of entries with files or kinds .*; here it is \{"files":"a"\}\.$/],
  ['overrides:\n  - preset: strict', /^2 This entry of "overrides" lacks files or kinds\. It takes /],
  ['overrides: [{ files: a, failOn: never }]', /"failOn" is no key here\. .*The keys are files, kinds, kind, preset, rules\.$/],
  ['overrides: [{ files: [] }]', /"files" takes a glob or a list of globs: .*; here it is \[\]\.$/],
  ['overrides: [{ kinds: adr }]', /"kinds" takes decision-record, .*, alone or in a list: .*; here it is "adr"\.$/],
  ['overrides: [{ kinds: proposal, kind: narrative }]', /An entry with "kinds" .* can't set "kind"\. An entry with "files" alone can\.$/],
  ['overrides: [{ files: a, rules: { nope: off } }]', /"nope" is no rule\./],
  ['failOn: warn', /"failOn" takes error, warning, info, hint or never; here it is "warn"\. Did you mean "warning"\?$/],
  [
    'baseline: ../b.json',
    /"baseline" takes the path of a file in the folder of this configuration or below it, .*; here it is "\.\.\/b\.json"\.$/,
  ],
  ['requireReasons: yes', /"requireReasons" takes true or false: .*; here it is "yes"\.$/],
  ['headings: { option: "Ways" }', /"option" takes a list of headings .*; here it is "Ways"\.$/],
  ['headings: { optoins: [Ways] }', /"optoins" is no role of sections\. Did you mean "options"\? The roles are status, /],
  ['headings: { options: ["  "] }', /"options" takes a list of headings .*; here it is " {2}"\.$/],
  ['phrases: { blanks: [soon] }', /"blanks" is no list of phrases that is open\. Did you mean "blank"\? These are: noOtherWay, /],
  ['phrases: { blank: [1] }', /"blank" takes a list of phrases that say that something is still to be filled in .*; here it is 1\.$/],
  [
    `checks: { security: { forbid: { phrase: x }, ${CHECK} } }`,
    /"security" is no id of a check: it starts with our- and holds lower-case letters and hyphens, such as our-security-review\.$/,
  ],
  [`checks: { our-X1: { forbid: { phrase: x }, ${CHECK} } }`, /"our-X1" is no id of a check/],
  [
    'checks:\n  our-x:\n    forbid: { phrase: x }\n    question: Q?',
    /^2 This entry of "our-x" lacks message\. It takes an entry with require or forbid, a message and a question\.$/,
  ],
  [`checks: { our-x: { ${CHECK} } }`, /This entry of "our-x" lacks require or forbid\./],
  [
    `checks: { our-x: { require: { phrase: x }, forbid: { phrase: y }, ${CHECK} } }`,
    /"our-x" has both "require" and "forbid"\. Two checks can ask the two questions\.$/,
  ],
  [`checks: { our-x: { require: { in: decision }, ${CHECK} } }`, /This entry of "require" lacks section or heading or phrase or pattern\./],
  [
    `checks: { our-x: { require: { section: risk }, ${CHECK} } }`,
    /"section" takes a role of sections, .*; here it is "risk"\. Did you mean "risks"\?$/,
  ],
  [`checks: { our-x: { require: { prhase: x, phrase: y }, ${CHECK} } }`, /"prhase" is no key here\. Did you mean "phrase"\?/],
  [
    `checks: { our-x: { forbid: { pattern: "(a" }, ${CHECK} } }`,
    /The pattern "\(a" can't be read: missing closing \): `\(a`\. Patterns are written in RE2 syntax, /,
  ],
  [
    `checks: { our-x: { forbid: { pattern: "(?=a)" }, ${CHECK} } }`,
    /The pattern "\(\?=a\)" can't be read: .*without look-around and back-references\.$/,
  ],
  [
    `checks: { our-x: { forbid: { pattern: "x{0,900}y{0,900}" }, ${CHECK} } }`,
    /the patterns here come to \d+ steps for each character of a page, and up to 2000 are run\. A smaller repetition has fewer\.$/,
  ],
  [
    `checks: { our-x: { forbid: { phrase: x }, level: off, ${CHECK} } }`,
    /"level" takes error, warning, info or hint; info by default; here it is "off"\.$/,
  ],
  [
    `checks: { our-x: { forbid: { phrase: x }, when: { status: finished }, ${CHECK} } }`,
    /"status" takes draft, accepted, .*; here it is "finished"\.$/,
  ],
  [
    `checks: { our-x: { forbid: { phrase: x }, when: { kind: proposal }, ${CHECK} } }`,
    /"kind" is no key here\. Did you mean "kinds"\? The keys are files, kinds, status, section\.$/,
  ],
];

suite('mistakes in a configuration', function () {
  this.timeout(60_000);
  const published = new Validator(JSON.parse(readFile('schema/leaven.schema.json')) as Schema, '2020-12');

  for (const [config, said] of MISTAKES)
    test(config.replaceAll('\n', ' ⏎ ').slice(0, 100), () => {
      const problems = readConfig(`${config}\n`, '.leaven.yaml', rules).problems.map(({ line, message }) => `${line} ${message}`);
      assert.equal(problems.length, 1, problems.join('\n'));
      assert.match(problems[0]!, said);
    });

  test('the published schema refuses each of them too, as far as a schema can tell', () => {
    const beyond = /both "require" and "forbid"|The pattern|the patterns here/;
    for (const [config, said] of MISTAKES) {
      if (beyond.test(said.source.replaceAll('\\', ''))) continue;
      assert.equal(published.validate(parseYamlText(config).value ?? null).valid, false, config);
    }
  });

  test('the published schema takes what Leaven takes', () => {
    const config = `
$schema: ./node_modules/leaven/schema/leaven.schema.json
extends: [./base.yaml, leaven:strict]
preset: gentle
edition: 2026-11
rules: { vague-revisit: warning, single-option: [hint], agreement-too-many: [info, { most: 8 }], our-x: off }
kinds: { "rfcs/**": proposal }
include: [docs]
ignore: [old, "!old/kept.md"]
overrides: [{ files: a, kind: proposal }, { kinds: [narrative], preset: strict }]
failOn: never
baseline: .leaven-baseline.json
requireReasons: true
headings: { options: [Ways we looked at] }
phrases: { noOtherWay: [the board settled this] }
checks:
  our-x:
    when: { files: [a, b], kinds: proposal, status: accepted, section: decision }
    require: { pattern: 'X-\\d+', in: [decision] }
    message: M.
    question: Q?
    level: error
`;
    assert.deepEqual(readConfig(config, '.leaven.yaml', rules).problems, []);
    assert.deepEqual(published.validate(parseYamlText(config).value).errors, []);
  });
});
