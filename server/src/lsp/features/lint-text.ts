import type { LintTextParams, LintTextResult } from '../protocol';
import type { Session } from '../session';
import { diagnosticsOf } from './diagnostics';

/** Lints a text that need not be open. Throws a TypeError for params of another shape. */
export async function lintText(session: Session, { uri, text }: LintTextParams): Promise<LintTextResult> {
  if (typeof uri !== 'string' || typeof text !== 'string') throw new TypeError('A text and its uri are needed.');
  const page = await session.pageOf(uri, text);
  return { kind: page.document.kind, diagnostics: page.active ? diagnosticsOf(session, page) : [] };
}
