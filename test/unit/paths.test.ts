import assert from 'node:assert/strict';
import path from 'node:path';
import { lineLinks } from '../../server/src/cli/links';
import { fromRoot, type Output } from '../../server/src/cli/outputs';
import { plain } from '../../server/src/cli/paint';
import { FORMATS, openReports } from '../../server/src/cli/reporters/index';
import { Tally } from '../../server/src/cli/reporters/tally';
import { readDocument } from '../../server/src/document/read';
import { lint } from '../../server/src/engine/lint';
import { pageEntry } from '../../server/src/engine/page-report';
import { relativePath } from '../../server/src/node/paths';
import { rules } from '../../server/src/rules/index.gen';
import { SourceText } from '../../server/src/text/source-text';
import { HASTY_BRIEF } from '../harness/cli';

suite('paths', () => {
  test('the separators of Windows become slashes; a backslash in a POSIX name stays', () => {
    assert.equal(relativePath('C:\\mill', 'C:\\mill\\docs\\a b.md', path.win32), 'docs/a b.md');
    assert.equal(relativePath('C:\\mill\\docs', 'C:\\mill\\plan.md', path.win32), '../plan.md');
    assert.equal(relativePath('C:\\mill', 'D:\\other\\a.md', path.win32), 'D:/other/a.md');
    assert.equal(relativePath('C:\\mill', 'c:\\MILL', path.win32), '.');
    assert.equal(relativePath('/mill', '/mill/docs/a\\b.md', path.posix), 'docs/a\\b.md');
  });

  for (const format of FORMATS)
    test(`${format}: a page of a Windows checkout is named with slashes`, async () => {
      const cwd = 'C:\\mill';
      const document = readDocument(HASTY_BRIEF, {});
      const name = relativePath(cwd, 'C:\\mill\\docs\\plans\\brief.md', path.win32);
      const entry = pageEntry(name, document, lint(document, rules, { today: '2026-11-24' }));
      const shown = entry.findings.filter((finding) => finding.shown);
      const tally = new Tally();
      tally.add(entry, true);
      let written = '';
      const output: Output = {
        write: async (text) => void (written += text),
        paint: plain,
        root: (page) => fromRoot(cwd, cwd, page, path.win32),
        link: lineLinks({}),
        env: {},
        version: '0.0.0',
      };
      const report = openReports([{ format, file: undefined }], { to: () => output });
      await report.page({ entry, shown, failing: shown, failOn: 'info', source: new SourceText(HASTY_BRIEF), isRead: true });
      await report.end({ tally, problems: [], summary: true });
      assert.ok(shown.length > 0);
      assert.ok(written.includes('docs/plans/brief.md'), written);
      assert.doesNotMatch(written, /plans(?:\\|%5C)+brief/i);
    });
});
