import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/document/read';
import { parseBlocks } from '../../server/src/markdown/blocks';
import { SourceText } from '../../server/src/text/source-text';
import { suppress, type SuppressSettings } from '../../server/src/engine/suppressions';
import { findDirectives } from '../../server/src/engine/directives';
import type { Finding } from '../../server/src/engine/finding';

const RULES = ['uneven-options', 'vague-revisit'];

/** Each `U` and `V` in capitals on its own is a finding of uneven-options and of vague-revisit; what is left, as `U1` by line. */
function left(
  text: string,
  settings: Partial<SuppressSettings> = {},
): { kept: string[]; problems: readonly { code: string; message: string; line?: number }[] } {
  const document = readDocument(text, { kind: 'decision-record' });
  const findings = [...text.matchAll(/\b[UV]\b/g)].map((match): Finding => ({
    rule: match[0] === 'U' ? 'uneven-options' : 'vague-revisit',
    severity: 'info',
    range: { start: match.index, end: match.index + 1 },
    message: '',
    question: '',
    related: [],
    shown: true,
  }));
  const result = suppress(document, findings, { ruleIds: RULES, day: () => '2026-11-22', ...settings });
  const kept = result.findings.map(
    ({ rule, range, severity }) =>
      `${rule === 'uneven-options' ? 'U' : 'V'}${document.source.lineAt(range.start) + 1}${severity === 'info' ? '' : severity}`,
  );
  return { kept, problems: result.problems };
}

const kept = (...lines: string[]): string => left(lines.join('\n')).kept.join(' ');

suite('suppressions', () => {
  test('without a directive nothing is left out', () => {
    assert.equal(kept('U V', '', 'about leaven-disable'), 'U1 V1');
  });

  test('disable and enable, for one rule, some and all', () => {
    assert.equal(
      kept('U V', '', '<!-- leaven-disable uneven-options -->', '', 'U V', '', '<!-- leaven-enable uneven-options -->', '', 'U V'),
      'U1 V1 V5 U9 V9',
    );
    assert.equal(kept('<!-- leaven-disable uneven-options vague-revisit -->', '', 'U V'), '');
    assert.equal(kept('<!-- leaven-disable -->', '', 'U V', '', '<!-- leaven-enable vague-revisit -->', '', 'U V'), 'V7');
  });

  test('disable-line and disable-next-line', () => {
    assert.equal(kept('U <!-- leaven-disable-line -->', '', 'U'), 'U3');
    assert.equal(kept('<!-- leaven-disable-next-line uneven-options -->', 'U V', '', 'U'), 'V2 U4');
    assert.equal(kept('<!-- leaven-disable-next-line -->', '', '## U', '', 'V'), 'V5');
    const stacked = ['<!-- leaven-disable-next-line uneven-options -- a -->', '<!-- leaven-disable-next-line vague-revisit -- b -->'];
    assert.equal(kept(...stacked, '## U V', '', 'U V'), 'U5 V5');
    assert.equal(kept('<!-- leaven-disable-next-line uneven-options', 'on two lines? -- no -->', 'V', '', 'U'), 'V3 U5');
  });

  test('disable-file counts from wherever it stands, enable-file takes it back', () => {
    assert.equal(kept('U', '', 'V', '', '<!-- leaven-disable-file uneven-options -->'), 'V3');
    assert.equal(kept('U', '', '<!-- leaven-disable-file -->', '', '<!-- leaven-enable-file uneven-options -->', '', 'V'), 'U1');
    assert.equal(kept('<!-- leaven-disable-file -->', '', 'U', '', '<!-- leaven-enable uneven-options -->', '', 'U V'), 'U7');
  });

  test('capture and restore', () => {
    const page = [
      '<!-- leaven-disable uneven-options -->',
      '',
      '<!-- leaven-capture -->',
      '',
      '<!-- leaven-disable -->',
      '',
      'U V',
      '',
      '<!-- leaven-restore -->',
      '',
      'U V',
    ];
    assert.equal(kept(...page), 'V11');
    assert.equal(kept('<!-- leaven-disable -->', '', 'U', '', '<!-- leaven-restore -->', '', 'U'), 'U7');
  });

  test('configure-file silences a rule or changes its level', () => {
    assert.equal(kept('U V', '', '<!-- leaven-configure-file {"uneven-options": "off", "vague-revisit": "warning"} -->'), 'V1warning');
    assert.match(left('<!-- leaven-configure-file {broken -->').problems[0]!.message, /takes JSON/);
    assert.match(left('<!-- leaven-configure-file {"uneven-options": "loud"} -->').problems[0]!.message, /takes off, .*"loud"/);
  });

  test('a reason after -- names no rule', () => {
    const { kept: findings, problems } = left('<!-- leaven-disable uneven-options -- vague-revisit comes back in May -->\n\nU V\n');
    assert.deepEqual(findings, ['V3']);
    assert.deepEqual(problems, []);
    assert.equal(kept('<!-- leaven-disable -- known -->', '', 'U V'), '');
  });

  test('front matter', () => {
    assert.equal(kept('---', 'leaven: { disable: [uneven-options] }', '---', '', 'U V'), 'V5');
    const { problems } = left('---\ntitle: x\nleaven:\n  disable:\n    - uneven-optoins\n---\n\nU\n');
    assert.deepEqual(
      problems.map(({ line }) => line),
      [5],
    );
    assert.match(problems[0]!.message, /Did you mean "uneven-options"\?/);
    assert.match(left('---\nleaven: off\n---\n\nU\n').problems[0]!.message, /takes \{disable/);
  });

  suite('until a date', () => {
    const on = (today: string, ...lines: string[]) => left(lines.join('\n'), { day: () => today });

    test('the last day still counts; after it the question is asked again and the comment mentioned', () => {
      const page = ['<!-- leaven-disable-next-line uneven-options until 2027-01-31 -- the audit runs -->', 'U V'];
      assert.deepEqual(on('2027-01-31', ...page), { kept: ['V2'], problems: [] });
      assert.deepEqual(on('2027-02-01', ...page), {
        kept: ['U2', 'V2'],
        problems: [
          {
            code: 'suppression-expired',
            line: 1,
            message: 'leaven-disable-next-line ended with 2027-01-31; asked again: uneven-options.',
          },
        ],
      });
    });

    test('it may stand in the reason and in the front matter, and end a suppression of all rules', () => {
      assert.deepEqual(on('2027-02-01', '<!-- leaven-disable -- known until 2027-01-31, says the board -->', '', 'U V').kept, ['U3', 'V3']);
      assert.deepEqual(on('2027-01-31', '<!-- leaven-disable until 2027-01-31 -->', '', 'U V').kept, []);
      const matter = ['---', 'leaven:', '  disable: [vague-revisit]', '  until: 2027-01-31', '---', '', 'U V'];
      assert.deepEqual(on('2027-01-31', ...matter), { kept: ['U7'], problems: [] });
      const over = on('2027-02-01', ...matter);
      assert.deepEqual(over.kept, ['U7', 'V7']);
      assert.match(over.problems[0]!.message, /^leaven in the front matter ended with 2027-01-31/);
      assert.equal(over.problems[0]!.line, 2);
    });

    test('where nothing asks, or another comment silences it, an expired one is not mentioned', () => {
      assert.deepEqual(on('2027-02-01', '<!-- leaven-disable-next-line until 2027-01-31 -->', 'words').problems, []);
      const both = on('2027-02-01', '<!-- leaven-disable-file -->', '', 'U <!-- leaven-disable-line until 2027-01-31 -->');
      assert.deepEqual(both, { kept: [], problems: [] });
      const renewed = on('2027-02-01', '<!-- leaven-disable until 2027-01-31 -->', '', '<!-- leaven-disable until 2027-03-31 -->', '', 'U');
      assert.deepEqual(renewed, { kept: [], problems: [] });
    });

    test('what is no date silences nothing and says so', () => {
      for (const [typed, date] of [
        ['until next-week', 'next-week'],
        ['until 2027-02-30', '2027-02-30'],
        ['-- until 2027-1-31', '2027-1-31'],
        ['until', ''],
      ]) {
        const { kept: findings, problems } = on('2026-11-22', `U <!-- leaven-disable-line uneven-options ${typed} -->`);
        assert.deepEqual(findings, ['U1'], typed);
        assert.equal(
          problems[0]!.message,
          `leaven-disable-line silences nothing: "until" takes a date such as 2027-01-31; here it is "${date}".`,
        );
      }
      assert.deepEqual(on('2026-11-22', 'U <!-- leaven-disable-line -- until the vendor answers -->'), { kept: [], problems: [] });
    });
  });

  suite('reasons on request', () => {
    const strictly = (...lines: string[]) => left(lines.join('\n'), { requireReasons: true });

    test('a suppression without one silences nothing and says so', () => {
      for (const page of [
        ['U <!-- leaven-disable-line uneven-options -->'],
        ['<!-- leaven-disable-file -- -->', '', 'U'],
        ['<!-- leaven-disable-next-line until 2027-01-31 -->', 'U'],
        ['<!-- leaven-disable-next-line -- until 2027-01-31 -->', 'U'],
        ['<!-- leaven-configure-file {"uneven-options": "off"} -->', '', 'U'],
        ['---', 'leaven: { disable: [uneven-options] }', '---', '', 'U'],
      ]) {
        const { kept: findings, problems } = strictly(...page);
        assert.equal(findings.length, 1, page.join('\n'));
        assert.match(problems[0]!.message, /^leaven.* silences nothing: the configuration asks for a reason, and none is given\.$/);
        assert.equal(problems.length, 1);
      }
    });

    test('with one it counts; what only takes suppressions back needs none', () => {
      for (const page of [
        ['U <!-- leaven-disable-line uneven-options -- the tender named them -->'],
        ['<!-- leaven-configure-file {"uneven-options": "off"} -- 理由 -->', '', 'U'],
        ['---', 'leaven: { disable: uneven-options, reason: the tender named them }', '---', '', 'U'],
      ])
        assert.deepEqual(strictly(...page), { kept: [], problems: [] });
      assert.deepEqual(strictly('<!-- leaven-disable -- x -->', '', '<!-- leaven-enable -->', '', 'U').problems, []);
    });
  });

  test('suppressions that silence nothing are listed on request, in the order of the page', () => {
    const page = [
      '---',
      'leaven: { disable: [vague-revisit] }',
      '---',
      '',
      '<!-- leaven-disable-next-line uneven-options -->',
      'V',
      '',
      '<!-- leaven-disable-line uneven-options vague-revisit -->',
      '',
      '<!-- leaven-disable -->',
      '',
      '<!-- leaven-enable -->',
      '',
      '<!-- leaven-disable uneven-options until 2026-01-01 -->',
      '',
      '<!-- leaven-configure-file {"uneven-options": "off"} -->',
    ].join('\n');
    assert.deepEqual(left(page).problems, []);
    const { problems } = left(page, { reportUnused: true });
    assert.deepEqual(
      problems.map(({ code, line, message }) => [code, line, message.split(':')[0]]),
      [
        ['suppression-unused', 5, 'leaven-disable-next-line is not needed for uneven-options'],
        ['suppression-unused', 8, 'leaven-disable-line is not needed for uneven-options, vague-revisit'],
        ['suppression-unused', 10, 'leaven-disable is not needed for any rule'],
        ['suppression-unused', 14, 'leaven-disable is not needed for uneven-options'],
        ['suppression-unused', 16, 'leaven-configure-file is not needed for uneven-options'],
      ],
    );
    assert.deepEqual(left('U <!-- leaven-disable-line -->\n\nV <!-- leaven-disable-line -->\n', { reportUnused: true }).problems, []);
  });

  test('lines count from the start of the file, front matter included, whatever the line breaks', () => {
    assert.equal(kept('---', 'title: x', '---', '', '<!-- leaven-disable-next-line -->', 'U', '', 'V'), 'V8');
    assert.deepEqual(left('<!-- leaven-disable-next-line -->\r\nU\r\n\r\nV\r\n').kept, ['V4']);
  });

  test('directives in code are none', () => {
    assert.equal(kept('```', '<!-- leaven-disable-file -->', '```', '', 'U'), 'U5');
    assert.equal(kept('    <!-- leaven-disable-file -->', '', 'U'), 'U3');
    assert.equal(kept('Write `<!-- leaven-disable-file -->` or ``<!-- leaven-disable -->`` at the top.', '', 'U'), 'U3');
    assert.equal(kept('An escaped \\<!-- leaven-disable-file -->', '', 'U'), 'U3');
    assert.equal(kept('An unclosed ` and <!-- leaven-disable-file -->', '', 'U'), '');
  });

  test('directives inside paragraphs, lists and tables count', () => {
    assert.equal(kept('- one', '- U <!-- leaven-disable-line -->', '- U'), 'U3');
    assert.equal(kept('| a | b |', '|---|---|', '| U | <!-- leaven-disable-line --> |', '| U | |'), 'U4');
  });

  test('an unknown rule or directive is a problem with its line and the nearest name', () => {
    const { kept: findings, problems } = left('U\n\n<!-- leaven-disable-next-line unevn-options -->\nU\n\n<!-- leaven-disabel -->\n\nU\n');
    assert.deepEqual(findings, ['U1', 'U4', 'U8']);
    assert.deepEqual(problems, [
      { code: 'suppression', line: 3, message: '"unevn-options" in leaven-disable-next-line is no rule. Did you mean "uneven-options"?' },
      { code: 'suppression', line: 6, message: 'leaven-disabel is no directive. Did you mean "leaven-disable"?' },
    ]);
  });

  test('a page full of directives floods no report', () => {
    assert.equal(left('<!-- leaven-disable nothing-known -->\n\n'.repeat(5000)).problems.length, 50);
  });

  test('a page full of comments and code spans that never close is read in one pass', () => {
    const source = new SourceText('x <!-- leaven-disable ``\n'.repeat(100_000));
    const blocks = parseBlocks(source);
    const started = process.cpuUsage();
    assert.deepEqual(findDirectives({ source, blocks }), []);
    const { user } = process.cpuUsage(started);
    assert.ok(user < 2_000_000, `${user} µs`);
  });
});
