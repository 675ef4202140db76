import assert from 'node:assert/strict';
import path from 'node:path';
import { rules } from '../../server/src/rules/index.gen';
import { checkRule } from '../harness/fixture';
import { listFiles, readFile } from '../harness/root';

const FOLDER = 'test/fixtures/marked';

suite('marked fixtures of the rules', () => {
  const files = listFiles(FOLDER, '.md');
  const ruleOf = (file: string): string => path.posix.basename(path.posix.dirname(file));

  for (const file of files) test(path.posix.relative(FOLDER, file), () => checkRule(ruleOf(file), readFile(file)));

  test('every folder is named for a rule', () => {
    assert.deepEqual(
      files.filter((file) => !(ruleOf(file) in rules)),
      [],
    );
  });
});
