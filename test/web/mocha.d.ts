/** mocha's build for browsers, which the build of the suites wraps. */
declare module 'mocha/mocha.js' {
  import type Mocha from 'mocha';

  const mocha: BrowserMocha & { setup(options: Mocha.MochaOptions): void };
  export default mocha;
}
