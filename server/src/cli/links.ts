import fs from 'node:fs';
import type { Io } from './io';

/** The address of a 1-based line of a page, its path given from the root of the repository. */
export type LineLink = (path: string, line: number) => string;

/**
 * Links as the place where the run goes on can follow them: on GitHub and GitLab to the commit that was pushed, elsewhere
 * relative to the root of the repository.
 */
export function lineLinks(env: Io['env']): LineLink {
  const blobs = gitHubBlobs(env) ?? gitLabBlobs(env);
  // A markdown file is shown rendered, without lines, unless it is asked for as plain text.
  return blobs === undefined ? (path, line) => `${encoded(path)}#L${line}` : (path, line) => `${blobs}/${encoded(path)}?plain=1#L${line}`;
}

/** Where this run can be looked at, if it is a job of a CI server. */
export function runAddress(env: Io['env']): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
  return server && repository && run ? `${server}/${repository}/actions/runs/${run}` : env['CI_JOB_URL'];
}

function gitHubBlobs(env: Io['env']): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env;
  const commit = headCommit(env['GITHUB_EVENT_PATH']) ?? env['GITHUB_SHA'];
  return server && repository && commit ? `${server}/${repository}/blob/${commit}` : undefined;
}

function gitLabBlobs({ CI_PROJECT_URL: project, CI_COMMIT_SHA: commit }: Io['env']): string | undefined {
  return project && commit ? `${project}/-/blob/${commit}` : undefined;
}

/** The last commit of the pull request that the event is about; GITHUB_SHA is one that merges it for the test only. */
function headCommit(eventFile: string | undefined): string | undefined {
  if (!eventFile) return undefined;
  try {
    const event = JSON.parse(fs.readFileSync(eventFile, 'utf8')) as { pull_request?: { head?: { sha?: unknown } } } | null;
    const sha = event?.pull_request?.head?.sha;
    return typeof sha === 'string' && /^[0-9a-f]{7,64}$/.test(sha) ? sha : undefined;
  } catch {
    return undefined;
  }
}

/** A path as a part of an address that may stand in a markdown link. */
function encoded(path: string): string {
  return path
    .split('/')
    .map(encodeURIComponent)
    .join('/')
    .replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'));
}
