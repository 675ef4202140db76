// What action.yml runs: lints what a pull request changes, with Leaven's package or the checkout that this stands in, and
// keeps one comment up to date. Everything comes through the environment, so that no text of a pull request is read as a script.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { openQuestions, putComment } from './comment.mjs';

const OLDEST_NODE = 20;
// Only the call that writes the comment is given the token.
const { INPUT_TOKEN: token, ...env } = process.env;
const event = readEvent();
const folder = env.INPUT_WORKING_DIRECTORY || '.';
const work = path.join(env.RUNNER_TEMP ?? os.tmpdir(), 'leaven');
const report = path.join(work, 'comment.md');

process.exitCode = await main();

async function main() {
  if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE)
    return say(
      'error',
      `Leaven needs Node ${OLDEST_NODE} or later, and this runner has ${process.versions.node}: actions/setup-node brings a newer one.`,
    );
  fs.mkdirSync(work, { recursive: true });
  const cli = (env.INPUT_VERSION ? undefined : checkout()) ?? installed();
  if (!cli) return 2;
  const { status } = spawnSync(process.execPath, [cli, 'lint', ...words()], { cwd: folder, env, stdio: 'inherit' });
  if (status !== 0 && status !== 1) return 2;
  const body = fs.readFileSync(report, 'utf8');
  if (env.GITHUB_OUTPUT) fs.appendFileSync(env.GITHUB_OUTPUT, `questions=${openQuestions(body)}\n`);
  if (event.pull_request && env.INPUT_COMMENT !== 'false') await comment(body);
  return status;
}

/** The command of the checkout that this script stands in, where it has been built. */
function checkout() {
  const cli = fileURLToPath(new URL('../../../dist/cli.cjs', import.meta.url));
  return fs.existsSync(cli) ? cli : undefined;
}

/** The command of the published package. It is installed from a folder of its own, where no .npmrc of a pull request counts. */
function installed() {
  const own = JSON.parse(fs.readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
  const wanted = `leaven@${env.INPUT_VERSION || own.version}`;
  fs.writeFileSync(path.join(work, 'package.json'), '{ "private": true }\n');
  const options = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--omit=dev'];
  const { status, stderr } = spawnSync('npm', ['install', ...options, wanted], {
    cwd: work,
    env,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status === 0) return path.join(work, 'node_modules/leaven/dist/cli.cjs');
  console.log(stderr);
  say('error', `${wanted} could not be installed; npm says why above. Inside Leaven's own repository, "npm ci" comes before this action.`);
}

/** The words after `leaven lint`. */
function words() {
  const listed = (text) =>
    (text ?? '')
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter(Boolean);
  const { INPUT_CONFIG: config, INPUT_SARIF_FILE: sarif, INPUT_CHANGED: changed = 'sections' } = env;
  const since = event.pull_request && changed !== 'all' ? ['--since', base(event.pull_request)] : [];
  return [
    ...['--format', 'github', '--format', `comment=${report}`],
    ...(sarif ? ['--format', `sarif=${sarif}`] : []),
    ...(config ? ['--config', config] : []),
    ...(since.length > 0 && changed === 'sections' ? [...since, '--changed-sections'] : since),
    ...listed(env.INPUT_ARGS).flatMap((line) => line.split(/\s+/)),
    '--',
    ...listed(env.INPUT_PATHS),
  ];
}

/** The branch that the pull request leads into, as it is fetched; without it the commit that the event names, which may be older. */
function base({ base: { ref, sha } }) {
  const branch = `refs/remotes/origin/${ref}`;
  const { status } = spawnSync('git', ['rev-parse', '--verify', '--quiet', '--end-of-options', `${branch}^{commit}`], {
    cwd: folder,
  });
  return status === 0 ? branch : sha;
}

/** Never turns the job red: the questions stand in the job's summary too. */
async function comment(body) {
  const { pull_request: pull } = event;
  const target = {
    api: env.GITHUB_API_URL ?? 'https://api.github.com',
    repository: env.GITHUB_REPOSITORY,
    number: pull.number,
    token,
  };
  const outcome = await putComment(target, body).catch((error) => ({ refused: error.message }));
  if (!outcome.refused) return console.log(`The comment on the pull request: ${outcome.did}.`);
  const isFork = pull.head.repo?.full_name !== env.GITHUB_REPOSITORY;
  if (isFork) return say('notice', "A pull request from a fork may not be commented on; its questions stand in the job's summary.");
  say(
    'warning',
    `The comment could not be written (${outcome.refused}). It needs "permissions: pull-requests: write". The questions stand in the job's summary.`,
  );
}

function readEvent() {
  try {
    return JSON.parse(fs.readFileSync(env.GITHUB_EVENT_PATH, 'utf8')) ?? {};
  } catch {
    return {};
  }
}

/** Writes an annotation; gives back the exit code of what can't be done as asked. */
function say(level, message) {
  const data = message.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  console.log(`::${level} title=leaven::${data}`);
  return 2;
}
