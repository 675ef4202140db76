import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import leaven from '../../server/src/markdown-it';

const RECORD = `# Keep flour dry

Status: accepted

## Considered Options

- Steel bins
- Paper <sacks>

## Decision Outcome

Chosen option: "Steel bins", because mice can not open them.

## Pros and Cons of the Options

### Steel bins

- Good, because mice can not open them
- Bad, because they are heavy

### Paper <sacks>

- Good, because they are cheap
- Bad, because they get wet
`;
const render = (text: string, options = {}): string => new MarkdownIt().use(leaven, options).render(text);

suite('preview', () => {
  test('the status stands under the title, the options side by side with the chosen one marked', () => {
    const html = render(RECORD);
    assert.match(html, /<\/h1>\s*<p class="leaven-badges"><span class="leaven-badge leaven-status-accepted">Accepted<\/span>/);
    const [, chosen, other] = [...html.matchAll(/<tr[^>]*>.*?<\/tr>/g)].map(([row]) => row);
    assert.match(chosen!, /class="leaven-chosen"><th scope="row">Steel bins <span class="leaven-chosen-mark">✓ chosen/);
    assert.match(chosen!, /they are heavy/);
    assert.match(other!, /^<tr><th scope="row">Paper &lt;sacks&gt;<\/th>.*they are cheap.*they get wet/);
  });

  test('a page that decides nothing is rendered as ever', () => {
    const text = '# Shopping\n\n- flour\n- salt\n';
    assert.equal(render(text), new MarkdownIt().render(text));
  });

  test('a callout is framed and loses its mark; another quotation stays', () => {
    const html = render('> [!NOTE]\n> What would have to be true?\n\n> [!NOTED]\n> As ever.\n');
    assert.match(
      html,
      /<blockquote class="leaven-callout leaven-callout-note" role="note" aria-label="Note">\n<p>What would have to be true\?<\/p>/,
    );
    assert.match(html, /<blockquote>\n<p>\[!NOTED\]\nAs ever\.<\/p>/);
  });

  test('what is asked stands before its block, if it is switched on', () => {
    const text = RECORD.replace('mice can not open them.', 'we looked at it. We will revisit this as needed.').replace(
      '- Bad, because they are heavy\n',
      '',
    );
    assert.doesNotMatch(render(text), /leaven-note/);
    assert.match(render(text, { findings: true }), /<aside class="leaven-note" role="note">[^<]+<br>[^<]+\?<\/aside>/);
  });

  test('front matter, nothing and broken markdown are no trouble', () => {
    for (const text of ['', '---\nkind: decision-record\n---\n', '\u0000', '> [!NOTE]', '# ', '| a |\n|'])
      assert.equal(typeof render(text, { findings: true }), 'string');
  });
});
