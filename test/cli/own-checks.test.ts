import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { Folder, HASTY_BRIEF, leaven, lintJson } from '../harness/cli';

const CONFIG = `checks:
  our-weekday:
    forbid: { pattern: '(?i)\\b(mon|tues)day' }
    message: A weekday is named.
    question: Does it hold in every country?
    level: error
`;

suite('own checks in a run', function () {
  this.timeout(60_000);
  let folder: Folder;
  setup(() => (folder = new Folder().write({ '.leaven.yaml': CONFIG, 'brief.md': `${HASTY_BRIEF}\nWe meet on Monday.\n` })));
  teardown(() => folder.remove());
  const at = () => ({ cwd: folder.path });

  test('end it by their level, and are in every report with what they are', () => {
    const { code, stdout } = leaven(['.', '--format', 'text', '--format', 'sarif=out.sarif', '--format', 'github=out.txt'], at());
    assert.equal(code, 1);
    assert.match(stdout, /error our-weekday A weekday is named\./);
    assert.match(fs.readFileSync(path.join(folder.path, 'out.txt'), 'utf8'), /^::error .*our-weekday/m);
    const [run] = JSON.parse(fs.readFileSync(path.join(folder.path, 'out.sarif'), 'utf8')).runs as [
      { tool: { driver: { rules: { id: string }[] } }; results: { ruleId: string; ruleIndex: number }[] },
    ];
    const own = run.results.find(({ ruleId }) => ruleId === 'our-weekday')!;
    assert.deepEqual(run.tool.driver.rules[own.ruleIndex], {
      id: 'our-weekday',
      shortDescription: { text: 'A weekday is named.' },
      fullDescription: { text: 'Does it hold in every country?' },
      help: { text: 'A weekday is named. Does it hold in every country?' },
      defaultConfiguration: { level: 'error' },
      properties: { tags: ['our-checks'] },
    });
  });

  test('a baseline keeps them silent, and the cache notices a change of the check', () => {
    assert.equal(leaven(['.', '--baseline', 'b.json', '--update-baseline'], at()).code, 0);
    assert.equal(leaven(['.', '--baseline', 'b.json'], at()).code, 0);
    const levels = () => lintJson(['.', '--cache'], at()).report.files[0]!.findings.filter(({ rule }) => rule === 'our-weekday');
    assert.equal(levels()[0]?.severity, 'error');
    folder.write({ '.leaven.yaml': CONFIG.replace('error', 'hint') });
    assert.equal(levels()[0]?.severity, 'hint');
    folder.write({ '.leaven.yaml': CONFIG.replace('mon|', '') });
    assert.deepEqual(levels(), []);
  });

  test('leaven explain says where they stand; a level for one that nobody declares is a mistake', () => {
    assert.match(leaven(['explain', 'our-weekday'], at()).stderr, /our-weekday is a check of your own: it stands under "checks"/);
    folder.write({ '.leaven.yaml': `${CONFIG}rules: { our-weekdays: off }\n` });
    const { code, stderr } = leaven(['.'], at());
    assert.equal(code, 2);
    assert.match(
      stderr,
      /^\.leaven\.yaml:7 "our-weekdays" is no rule, and "checks" declares none of this id\. Did you mean "our-weekday"\?/,
    );
  });
});
