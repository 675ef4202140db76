/** What the suites use of Node's `assert`, for the web, where there is no Node; the build puts it in its place. */
const assert = {
  ok(value: unknown, message = 'the value is not truthy'): asserts value {
    if (!value) assert.fail(message);
  },
  equal(actual: unknown, expected: unknown, message = ''): void {
    if (!Object.is(actual, expected)) assert.fail(`${message} ${show(actual)} is not ${show(expected)}`);
  },
  deepEqual(actual: unknown, expected: unknown, message = ''): void {
    if (show(actual) !== show(expected)) assert.fail(`${message} ${show(actual)} is not ${show(expected)}`);
  },
  match(text: string, pattern: RegExp, message = ''): void {
    if (!pattern.test(text)) assert.fail(`${message} ${show(text)} does not match ${String(pattern)}`);
  },
  doesNotMatch(text: string, pattern: RegExp, message = ''): void {
    if (pattern.test(text)) assert.fail(`${message} ${show(text)} matches ${String(pattern)}`);
  },
  fail(message: string): never {
    throw new Error(message.trim());
  },
};

export default assert;

function show(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}
