import fs from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { withBlock } from './block.mjs';

/** The blocks between markers in docs/command-line.md and README.md, from the table that `leaven --help` is printed from. */
export async function commandLine(root) {
  const help = await loadHelp(root);
  const page = read(root, 'docs/command-line.md');
  const readme = read(root, 'README.md');
  return {
    'docs/command-line.md': withBlock(page, 'commands', help.commands.map(sectionOf(help)).join('')),
    'README.md': withBlock(readme, 'usage', `\`\`\`text\n${help.usageLines().join('\n')}\n\`\`\``),
  };
}

/** The table and its words without what the commands run, so that it can be read whatever else is yet to be generated. */
async function loadHelp(root) {
  const contents = `export { commands } from './commands'; export { flags } from './flags'; export { usage, usageLines, spelling } from './help';`;
  const stdin = { contents, resolveDir: path.join(root, 'server/src/cli'), loader: 'ts' };
  const unrun = {
    name: 'unrun',
    setup(build) {
      build.onResolve({ filter: /^\.\/commands\/\w/ }, ({ path: module }) => ({ path: module, namespace: 'unrun' }));
      build.onLoad({ filter: /./, namespace: 'unrun' }, () => ({ contents: 'module.exports = {};', loader: 'js' }));
    },
  };
  const { outputFiles } = await esbuild.build({ stdin, bundle: true, write: false, format: 'esm', logLevel: 'silent', plugins: [unrun] });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

const sectionOf =
  ({ flags, usage, spelling }) =>
  (command) => {
    const rows = [...command.flags, 'help'].map((name) => `| \`${spelling(name)}\` | ${markdown(flags[name].help)} |\n`);
    const examples = command.examples.map(([line, what]) => `# ${what}\n${line}\n`).join('\n');
    return `\n## leaven ${command.name}\n\n\`${usage(command)}\`: ${command.summary}.\n\n${markdown(command.about)}\n\n| Flag | |\n| --- | --- |\n${rows.join('')}\n\`\`\`sh\n${examples}\`\`\`\n`;
  };

/** Words that hold no markup. */
const markdown = (words) => words.replace(/[|<*_]/g, '\\$&');

const read = (root, file) => fs.readFileSync(path.join(root, file), 'utf8');
