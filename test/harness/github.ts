import { spawn } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { parse } from 'yaml';
import { plainEnvironment, type Run } from './cli';
import { readFile, root } from './root';

export interface Comment {
  readonly id: number;
  body: string;
  readonly user: { readonly login: string; readonly type: string };
  readonly author_association: string;
}

/** The part of GitHub's REST API that keeps comments, on this machine; it notes each call. */
export class GitHub {
  readonly calls: string[] = [];
  /** Status that every writing call is answered with instead. */
  refuses: number | undefined;
  private readonly server = http.createServer((request, response) => void this.answer(request, response));

  constructor(readonly comments: Comment[] = []) {}

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async answer(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    const { method = '', url = '', headers } = request;
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    let text = '';
    for await (const chunk of request) text += String(chunk);
    const send = (status: number, value: unknown): void => void response.writeHead(status).end(JSON.stringify(value));
    this.calls.push(`${method} ${pathname}`);
    if (headers.authorization !== 'Bearer secret') return send(401, {});
    if (method !== 'GET' && this.refuses !== undefined) return send(this.refuses, { message: 'Resource not accessible by integration' });
    const { body = '' } = text === '' ? {} : (JSON.parse(text) as { body?: string });
    if (method === 'GET' && pathname === '/repos/mill/docs/issues/7/comments') {
      const size = Number(searchParams.get('per_page'));
      const from = (Number(searchParams.get('page')) - 1) * size;
      return send(200, this.comments.slice(from, from + size));
    }
    if (method === 'POST' && pathname === '/repos/mill/docs/issues/7/comments') {
      const user = { login: 'github-actions[bot]', type: 'Bot' };
      this.comments.push({ id: this.comments.length + 1, body, user, author_association: 'NONE' });
      return send(201, this.comments.at(-1));
    }
    const comment = this.comments.find(({ id }) => pathname === `/repos/mill/docs/issues/comments/${id}`);
    if (method !== 'PATCH' || !comment) return send(404, {});
    comment.body = body;
    return send(200, comment);
  }
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly steps: readonly { readonly run: string; readonly env: Readonly<Record<string, string>> }[] };
}

/** Runs the steps of action.yml as a runner does: by bash, with its inputs in the environment. `action` is the folder that the action is checked out to. */
export async function runAction(options: {
  readonly cwd: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env: NodeJS.ProcessEnv;
  readonly action?: string;
}): Promise<Run> {
  const { inputs, runs } = parse(readFile('action.yml')) as Action;
  const given: Record<string, string> = { token: 'secret', ...options.inputs };
  const value = (name: string): string => given[name] ?? inputs[name]!.default;
  const [step] = runs.steps as readonly [Action['runs']['steps'][number]];
  const env = Object.entries(step.env).map(([name, text]) => [
    name,
    text.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, input: string) => value(input)),
  ]);
  const child = spawn('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', step.run], {
    cwd: options.cwd,
    env: {
      ...plainEnvironment(),
      ...options.env,
      ...(Object.fromEntries(env) as NodeJS.ProcessEnv),
      GITHUB_ACTION_PATH: options.action ?? root,
    },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, stdout, stderr };
}

/** What a runner puts into the environment of a job on a pull request, with files for the event, the summary and the outputs under `folder`. */
export function jobEnvironment(
  folder: string,
  api: string,
  event: { readonly head: string; readonly base: string; readonly fork?: boolean },
): NodeJS.ProcessEnv {
  const file = (name: string, text: string): string => {
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(path.join(folder, name), text);
    return path.join(folder, name);
  };
  const pull = {
    number: 7,
    head: { sha: event.head, repo: { full_name: event.fork ? 'stranger/docs' : 'mill/docs' } },
    base: { ref: 'main', sha: event.base },
  };
  return {
    GITHUB_ACTIONS: 'true',
    CI: 'true',
    GITHUB_API_URL: api,
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_REPOSITORY: 'mill/docs',
    GITHUB_RUN_ID: '99',
    GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify({ pull_request: pull })),
    GITHUB_STEP_SUMMARY: file('summary.md', ''),
    GITHUB_OUTPUT: file('output', ''),
    RUNNER_TEMP: folder,
  };
}
