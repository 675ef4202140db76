import { DiagnosticSeverity, type Connection, type Diagnostic } from 'vscode-languageserver';
import { MISTAKES, type Mistake } from './protocol';

/**
 * What is amiss in the files that a team keeps for Leaven: configuration, baseline, decks and templates. Told in the file itself as a
 * diagnostic, in the log of the client, and to a client that shows them in a place of its own; never as a message that pops up.
 */
export class Mistakes {
  private readonly known = new Map<string, Mistake>();

  constructor(private readonly connection: Connection) {}

  /** Tells those that are not known yet. */
  add(mistakes: readonly Mistake[]): void {
    const fresh = mistakes.filter((mistake) => !this.known.has(JSON.stringify(mistake)));
    if (fresh.length === 0) return;
    for (const mistake of fresh) {
      this.known.set(JSON.stringify(mistake), mistake);
      this.connection.console.warn(`${mistake.path}:${mistake.line}: ${mistake.message}`);
    }
    this.publish(fresh);
  }

  /** Takes all back, before the files are read anew. */
  clear(): void {
    const before = [...this.known.values()];
    this.known.clear();
    if (before.length > 0) this.publish(before);
  }

  /** Says anew what stands in the files of these mistakes. */
  private publish(changed: readonly Mistake[]): void {
    const all = [...this.known.values()];
    for (const uri of new Set(changed.map((mistake) => mistake.uri))) {
      const diagnostics = all.filter((mistake) => mistake.uri === uri).map(toDiagnostic);
      void this.connection.sendDiagnostics({ uri, diagnostics });
    }
    void this.connection.sendNotification(MISTAKES, all);
  }
}

function toDiagnostic({ line, message }: Mistake): Diagnostic {
  const start = { line: line - 1, character: 0 };
  return { range: { start, end: { line, character: 0 } }, severity: DiagnosticSeverity.Warning, source: 'leaven', message };
}
