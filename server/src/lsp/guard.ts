import { CancellationToken, LSPErrorCodes, ResponseError, type RemoteConsole } from 'vscode-languageserver';

/**
 * Wraps the handler of one request: a cancelled request is answered as such, and one that throws is logged and
 * answered with `fallback`, so that no message can take the server down.
 */
export function guard<P, R>(
  console: RemoteConsole,
  method: string,
  fallback: R,
  handler: (params: P) => R | Promise<R>,
): (params: P, token: CancellationToken) => Promise<R> {
  return async (given: P | CancellationToken, second?: CancellationToken) => {
    // A request without params is handed over with its token in their stead.
    const [params, token] = CancellationToken.is(given) ? [undefined as P, given] : [given, second!];
    throwIfCancelled(token, method);
    const result = await settle(console, method, fallback, () => handler(params));
    throwIfCancelled(token, method);
    return result;
  };
}

/** Runs what may throw or reject; then it is logged, and `fallback` stands in. */
export async function settle<R>(console: RemoteConsole, what: string, fallback: R, run: () => R | Promise<R>): Promise<R> {
  try {
    return await run();
  } catch (error) {
    console.error(`${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return fallback;
  }
}

function throwIfCancelled(token: CancellationToken, method: string): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, `${method} was cancelled.`);
}
