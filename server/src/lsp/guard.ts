import { LSPErrorCodes, ResponseError, type CancellationToken, type RemoteConsole } from 'vscode-languageserver';

/**
 * Wraps the handler of one request: a cancelled request is answered as such, and one that throws is logged and
 * answered with `fallback`, so that no message can take the server down.
 */
export function guard<P, R>(console: RemoteConsole, method: string, fallback: R, handler: (params: P) => R | Promise<R>): (params: P, token: CancellationToken) => Promise<R | ResponseError<void>> {
  return async (params, token) => {
    if (token.isCancellationRequested) return cancelled(method);
    try {
      const result = await handler(params);
      return token.isCancellationRequested ? cancelled(method) : result;
    } catch (error) {
      console.error(`${method}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      return fallback;
    }
  };
}

function cancelled(method: string): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, `${method} was cancelled.`);
}
