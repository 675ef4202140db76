import assert from 'node:assert/strict';
import { Folder, HASTY_BRIEF, leaven } from '../harness/cli';
import { readFile } from '../harness/root';

suite('the command line', function () {
  this.timeout(60_000);
  let folder: Folder;
  setup(() => (folder = new Folder().write({ 'docs/brief.md': HASTY_BRIEF })));
  teardown(() => folder.remove());
  const run = (...args: string[]) => leaven(args, { cwd: folder.path });

  test('--help names every command, and each command its flags and examples', () => {
    const { code, stdout } = run('--help');
    assert.equal(code, 0);
    const commands = [...stdout.matchAll(/^ {2}leaven ([a-z]+)(?= {2,}| [[<]| --stdio)/gm)].map((match) => match[1]!);
    for (const name of ['lint', 'inspect', 'explain', 'prompts', 'lsp']) assert.ok(commands.includes(name), name);
    for (const name of new Set(commands)) {
      const help = run(name, '--help');
      assert.equal(help.code, 0);
      assert.match(help.stdout, new RegExp(`^Usage: leaven ${name}\\b[^]*\\nFlags:\\n[^]*--help[^]*\\nExamples:\\n {2}\\S`));
    }
    assert.equal(run('lint', '-h').stdout, run('lint', '--help').stdout);
  });

  test('help, README and docs/command-line.md say the same of every command and flag', () => {
    const usage = [...run('--help').stdout.matchAll(/^ {2}(leaven .+)$/gm)].map(([, line]) => line!.replace(/ {2,}/g, '  '));
    const readme = readFile('README.md').replace(/ {2,}/g, '  ');
    const sections = readFile('docs/command-line.md').split(/^## leaven (?=\w+$)/m);
    const names = [...readme.matchAll(/^leaven (\w+).*  /gm)].map(([, name]) => name!);
    assert.deepEqual(
      sections.slice(1).map((section) => section.split('\n')[0]),
      names,
    );
    assert.equal(usage.filter((line) => readme.includes(`\n${line}\n`)).length, names.length);
    for (const section of sections.slice(1)) {
      const help = run(section.split('\n')[0]!, '--help').stdout;
      const [, flags] = /\nFlags:\n([^]*?)\n\n/.exec(help)!;
      const printed = flags!.split('\n').map((line) => line.trim().split(/ {2,}/));
      const table = [...section.matchAll(/^\| `(.+)` \| (.+) \|$/gm)].map(([, flag, what]) => [flag, what!.replace(/\\/g, '')]);
      assert.deepEqual(table, printed);
      const examples = [...help.matchAll(/^ {2}(\S.*)\n {6}(.+)$/gm)].map(([, line, what]) => `# ${what}\n${line}\n`);
      assert.ok(examples.length > 0 && examples.every((example) => section.includes(example)), section);
    }
  });

  test('--version prints the version of the package', () => {
    const { version } = JSON.parse(readFile('package.json')) as { version: string };
    assert.equal(run('--version').stdout, `${version}\n`);
    assert.equal(run('-v').stdout, `${version}\n`);
  });

  const misuses: readonly (readonly [args: readonly string[], message: RegExp])[] = [
    [['--formt', 'json'], /no flag --formt\. Did you mean "--format"\?/],
    [['lint', '-x'], /no flag -x\./],
    [['explain', '--preset', 'strict'], /no flag --preset\. It belongs to leaven lint\./],
    [['--format'], /--format needs a value: --format <name\[=file\]>/],
    [['--preset', '--quiet'], /--preset needs a value/],
    [['--quiet=yes'], /--quiet takes no value; "yes" was given/],
    [['--format', 'jason'], /--format takes text, concise, json, .*, shard; "jason" was given\. Did you mean "json"\?/],
    [['--format', 'json='], /--format json= names no file/],
    [['--format', 'text', '--format', 'text'], /Two reports cannot share standard output/],
    [['--format', 'text=a', '--format', 'json=a'], /Two reports cannot share the file a/],
    [['inspect', '--format', 'text', '--format', 'json=a'], /leaven inspect writes one report/],
    [['--preset', 'stict'], /Did you mean "strict"\?/],
    [['--max-warnings', '-1'], /--max-warnings needs a value/],
    [['--max-warnings', '1.5'], /--max-warnings takes a whole number/],
    [['--update-baseline'], /--update-baseline needs to know the file: --baseline <file>/],
    [['--update-baseline', '--prune-baseline', '--baseline', 'b'], /--prune-baseline is not needed beside it/],
    [['--baseline', 'b'], /^b There is no such baseline\. .*--update-baseline, .* creates it/],
    [['-', '--baseline', 'b', '--update-baseline'], /--stdin-filename gives one/],
    [['lnit'], /^lnit There is no such file or folder\.\nDid you mean "lint"\?/],
    [['explain', 'optoins-absent'], /optoins-absent is no rule\. Did you mean "options-absent"\?/],
    [['prompts', 'divergin'], /diverging/],
    [['lsp'], /leaven lsp --stdio/],
  ];
  for (const [args, message] of misuses) {
    test(`leaven ${args.join(' ')}: exit 2 and what to do`, () => {
      const { code, stdout, stderr } = run(...args);
      assert.match(stderr, message);
      assert.equal(stdout, '');
      assert.equal(code, 2);
    });
  }

  test('explain prints a page, or the list of rules', () => {
    const { code, stdout } = run('explain', 'dates-before-options');
    assert.equal(code, 0);
    assert.match(stdout, /^# dates-before-options\n/);
    for (const word of ['Level: info', 'Kinds: decision-record', 'Sources: ']) assert.ok(stdout.includes(word), word);
    assert.doesNotMatch(stdout, /<!--/);
    assert.match(run('explain').stdout, /^options-absent +hint +One way forward/m);
  });

  test('inspect says how a page was read, each thing with its place', () => {
    const page =
      '# Use the ledger\n\n## Status\n\nAccepted\n\n## Considered Options\n\n* Ledger\n* Spreadsheet\n\n## Decision Outcome\n\nChosen option: "Ledger", because counts agree. This decision is hard to reverse.\n';
    folder.write({ 'docs/adr/0001-ledger.md': page });
    const { code, stdout } = run('inspect', 'docs/adr');
    assert.equal(code, 0);
    assert.match(stdout, /^docs\/adr\/0001-ledger\.md\n {2}kind {10}decision-record/);
    assert.match(stdout, /^ {2}status {8}accepted {2}docs\/adr\/0001-ledger\.md:5$/m);
    assert.match(stdout, /^ {2}options {7}\[chosen\] Ledger {2}docs\/adr\/0001-ledger\.md:9$/m);
    assert.match(stdout, /^ {16}Spreadsheet {2}docs\/adr\/0001-ledger\.md:10$/m);
    const { version, files, problems } = JSON.parse(run('inspect', '--format', 'json', 'docs/adr').stdout);
    assert.deepEqual([version, problems], [1, []]);
    assert.deepEqual([files[0].path, files[0].kind, files[0].status], ['docs/adr/0001-ledger.md', 'decision-record', 'accepted']);
    assert.deepEqual(
      files[0].options.map(({ name, line, chosen }: { name: string; line: number; chosen: boolean }) => ({ name, line, chosen })),
      [
        { name: 'Ledger', line: 9, chosen: true },
        { name: 'Spreadsheet', line: 10, chosen: false },
      ],
    );
    assert.deepEqual(
      files[0].sections.find(({ role }: { role: string }) => role === 'options'),
      { role: 'options', title: 'Considered Options', line: 7 },
    );
    // prettier-ignore
    const keys = [
      'kindSure', 'dialect', 'problem', 'drivers', 'goals', 'evidence', 'assumptions', 'commitments', 'dates', 'nonGoals', 'consequences', 'risks',
      'drawbacks', 'dissent', 'highStakes', 'revisits', 'agreements', 'framework', 'confidence', 'people',
    ];
    for (const key of keys) assert.ok(key in files[0], key);
  });

  test('inspect as JSON tells what sets a date, and who keeps a norm', () => {
    folder.write({
      'move.md': '---\nkind: proposal\n---\n\n# Move\n\nThe shed is empty by 1 June 2027 because the lease ends.\n',
      'norms.md': '---\nkind: working-agreement\n---\n\n# Norms\n\n- We meet every Monday. Mika hosts the round.\n',
    });
    const [move, norms] = JSON.parse(run('inspect', '--format', 'json', 'move.md', 'norms.md').stdout).files;
    const on = (line: number, start: number, end: number) => ({ start: { line, column: start }, end: { line, column: end } });
    assert.deepEqual(move.dates, [
      { type: 'external', text: '1 June 2027', range: on(7, 22, 33), cause: { text: 'because the lease ends', range: on(7, 34, 56) } },
    ]);
    assert.deepEqual(norms.agreements, [
      {
        absolute: false,
        vague: false,
        text: 'We meet every Monday.',
        range: on(7, 3, 24),
        owner: { text: 'Mika hosts', range: on(7, 25, 35) },
        cadence: { text: 'every Monday', range: on(7, 11, 23) },
      },
    ]);
    assert.match(run('inspect', 'norms.md').stdout, /^ {2}norm's owner {2}Mika hosts {2}norms\.md:7$/m);
  });

  test('inspect as JSON tells what backs a claim, and the parts of a framework, with the words and how sure it is', () => {
    folder.write({
      'round.md': '---\nkind: framework\n---\n\n# The round process\n\nWe asked 12 members in May.\n\nAll members must sweep.\n',
    });
    const [{ evidence, framework }] = JSON.parse(run('inspect', '--format', 'json', 'round.md').stdout).files;
    const on = (line: number, start: number, end: number) => ({ start: { line, column: start }, end: { line, column: end } });
    const asked = { sure: true, text: 'We asked 12 members in May.', range: on(7, 1, 28) };
    assert.deepEqual(evidence, [{ type: 'interview', ...asked, words: on(7, 1, 9) }]);
    assert.deepEqual(framework, [
      { part: 'say', ...asked, sure: false, words: on(7, 1, 9) },
      { part: 'duty', sure: true, text: 'All members must sweep.', range: on(9, 1, 24), words: on(9, 1, 17) },
    ]);
    assert.match(run('inspect', 'round.md').stdout, /^ {2}duties {8}All members must sweep\. {2}round\.md:9$/m);
  });

  test('lint as JSON says where each rule looked, what for, and what clears it', () => {
    folder.write({ 'brief.md': HASTY_BRIEF });
    const { files, rules } = JSON.parse(run('lint', '--format', 'json', 'brief.md').stdout);
    const found: { rule: string; lookedIn?: { title: string; line: number }[] }[] = files[0].findings;
    assert.deepEqual(Object.keys(rules), [...new Set(found.map(({ rule }) => rule))].sort());
    const scope = found.find(({ rule }) => rule === 'scope-before-exploration')!;
    const [{ title, line }] = scope.lookedIn! as [{ title: string; line: number }];
    assert.equal(HASTY_BRIEF.split('\n')[line - 1], `## ${title}`);
    assert.match(rules[scope.rule].lookedFor, /scope or requirements/);
    assert.ok(rules[scope.rule].clears.length > 1);
  });
});
