import assert from 'node:assert/strict';
import { HASTY_BRIEF, NEW_SCOPE, SMALL_BRIEF } from '../harness/cli';
import { leavenHere } from '../harness/in-process';
import { Repository } from '../harness/repository';

const ANSWER = `
## Options considered

- Receipts by mail
- A printer in every van, ruled out because it would cost 900 a year and break in winter
- Leaving it as it is, which the bakers of two towns asked for

We looked at each with six bakers in May before we chose.
`;
const SUPPRESSION =
  '<!-- leaven-disable-next-line scope-before-exploration until 2027-01-31 -- the pilot in Hull tries the other ways -->\n';

/** What a team lives through that takes Leaven up; each step stands on the one before. */
suite('a team with 200 old documents takes Leaven up', function () {
  this.timeout(120_000);
  let folder: Repository;
  suiteSetup(() => {
    folder = new Repository();
    for (let i = 1; i <= 199; i++) {
      const page =
        i % 2 === 0
          ? HASTY_BRIEF.replace('Reminder centre', `Reminder centre ${word(i)}`)
          : SMALL_BRIEF.replace('by mail', `by ${word(i)}`);
      folder.write({ [`docs/${i % 7}/${i}.md`]: page });
    }
    folder.write({ 'docs/receipts.md': SMALL_BRIEF });
    folder.commit('What there was');
  });
  suiteTeardown(() => folder.remove());

  /** One run that writes what people, code scanning, annotations and the comment show; each gives what it asks, as `path rule`. */
  const asked = async (today = '2026-11-24'): Promise<{ code: number | null; asked: string[]; stdout: string; comment: string }> => {
    const reports = ['--format', 'text', '--format', 'sarif=out/sarif', '--format', 'github=out/github', '--format', 'comment=out/comment'];
    const { code, stdout } = await leavenHere(['docs', ...reports], { cwd: folder.path, today });
    const text = [...stdout.matchAll(/^(\S+):\d+:\d+ \w+ ([a-z-]+) /gm)].map(([, path, rule]) => `${path} ${rule}`);
    const [run] = (JSON.parse(folder.read('out/sarif')) as Sarif).runs;
    const sarif = run.results.map(({ ruleId, locations: [{ physicalLocation }] }) => `${physicalLocation.artifactLocation.uri} ${ruleId}`);
    const github = [...folder.read('out/github').matchAll(/^::notice title=leaven ([a-z-]+),file=([^,]+),/gm)].map(
      ([, rule, path]) => `${path} ${rule}`,
    );
    const comment = folder.read('out/comment');
    assert.deepEqual(sarif, text);
    assert.deepEqual(github, text);
    const lines = [...stdout.matchAll(/^(\S+):(\d+):\d+ \w+ [a-z-]+ /gm)].map(([, path, line]) => `${path}#L${line}`);
    const commented = [...comment.matchAll(/^- \*\*.+ \(\[line \d+\]\((.+)\)\)$/gm)].map(([, link]) => link);
    assert.deepEqual(commented, lines, comment);
    assert.ok(comment.startsWith(`<!-- leaven: ${text.length} open -->`));
    return { code, asked: text, stdout, comment };
  };
  const silent = async (today?: string): Promise<void> => {
    const run = await asked(today);
    assert.deepEqual([run.code, run.asked], [0, []]);
  };
  const NEW = 'scope-before-exploration';

  test('advisory at first: hundreds of questions, exit 0', async () => {
    const { code, stdout } = await leavenHere(['docs'], { cwd: folder.path });
    assert.equal(code, 0);
    assert.match(stdout, /^\d{3} questions in 200 of 200 documents\./m);
  });

  test('a baseline, and from then on failOn: info; the old findings are silent', async () => {
    folder.write({ '.leaven.yaml': 'baseline: .leaven-baseline.json\nfailOn: info\n', '.gitignore': 'out/\n' });
    const { code, stderr } = await leavenHere(['docs', '--update-baseline'], { cwd: folder.path });
    assert.equal(code, 0);
    assert.match(stderr, /^\.leaven-baseline\.json: \d+ findings in 200 documents stay silent\.\n$/);
    folder.commit('Leaven');
    await silent();
  });

  test('a pull request that fixes a scope before exploring: exactly that finding, exit 1, everywhere', async () => {
    folder.git('checkout', '--quiet', '-b', 'scope');
    folder.write({ 'docs/receipts.md': SMALL_BRIEF + NEW_SCOPE });
    folder.commit('Scope');
    const run = await asked();
    assert.deepEqual([run.code, run.asked], [1, [`docs/receipts.md ${NEW}`]]);
    assert.match(run.comment, /^#### Receipts by mail$/m);
    const since = await leavenHere(['docs', '--since', 'main', '--changed-sections', '--format', 'concise'], { cwd: folder.path });
    assert.match(since.stdout, new RegExp(`^docs/receipts\\.md:\\d+:\\d+ info ${NEW} [^\\n]+\\n$`));
  });

  test('a second push answers it: gone, exit 0, and the comment says that nothing is open', async () => {
    folder.write({ 'docs/receipts.md': SMALL_BRIEF + ANSWER + NEW_SCOPE });
    folder.commit('What we looked at');
    await silent();
    assert.match(folder.read('out/comment'), /No question is open here\. Thank you/);
  });

  test('sections that move and a file with another name stay silent', async () => {
    const [head, problem, measures, more, ...rest] = (SMALL_BRIEF + ANSWER + NEW_SCOPE).split(/(?=^## )/m);
    folder.git('mv', 'docs/receipts.md', 'docs/0200 receipts by mail.md');
    folder.write({ 'docs/0200 receipts by mail.md': [head, more, '\n', problem, measures, ...rest].join('') });
    folder.git('mv', 'docs/2/2.md', 'docs/0002-reminders.md');
    folder.commit('Move');
    await silent();
    folder.git('mv', 'docs/0200 receipts by mail.md', 'docs/receipts.md');
  });

  test('left out with a reason and a last day: exit 0 until then, asked again after it', async () => {
    folder.write({ 'docs/receipts.md': SMALL_BRIEF + NEW_SCOPE.replace('## Scope', `${SUPPRESSION}## Scope`) });
    folder.commit('The pilot first');
    await silent('2027-01-31');
    const run = await asked('2027-02-01');
    assert.deepEqual([run.code, run.asked], [1, [`docs/receipts.md ${NEW}`]]);
    assert.match(run.stdout, /^docs\/receipts\.md:\d+ .*2027-01-31/m);
  });
});

interface Sarif {
  readonly runs: readonly [
    {
      readonly results: readonly {
        readonly ruleId: string;
        readonly locations: readonly [{ readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } }];
      }[];
    },
  ];
}

/** A number as letters, since titles are compared without their numbers. */
function word(n: number): string {
  return String(n).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)]!);
}
