import { MarkupKind, type InitializeParams } from 'vscode-languageserver';

/** What the client can do, as far as it changes what the server says. */
export interface Client {
  readonly pull: boolean;
  readonly pullRefresh: boolean;
  readonly configuration: boolean;
  /** The client takes registrations for these after `initialized`. */
  readonly registers: { readonly configuration: boolean; readonly watchedFiles: boolean };
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  readonly snippetCompletion: boolean;
  readonly documentChanges: boolean;
  /** Edits may create files. */
  readonly createsFiles: boolean;
  readonly snippetEdits: boolean;
  readonly preferredActions: boolean;
  readonly markdownHover: boolean;
  readonly symbolTree: boolean;
  readonly prepareRename: boolean;
}

export function readClient({ capabilities }: InitializeParams): Client {
  const { textDocument, workspace } = capabilities;
  const documentChanges = workspace?.workspaceEdit?.documentChanges === true;
  // Clients say what diagnostics may hold under either of the two ways to get them.
  const diagnostics = [textDocument?.diagnostic, textDocument?.publishDiagnostics];
  return {
    pull: textDocument?.diagnostic !== undefined,
    pullRefresh: workspace?.diagnostics?.refreshSupport === true,
    configuration: workspace?.configuration === true,
    registers: {
      configuration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
      watchedFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    },
    relatedInformation: diagnostics.some((one) => one?.relatedInformation === true),
    codeDescription: diagnostics.some((one) => one?.codeDescriptionSupport === true),
    snippetCompletion: textDocument?.completion?.completionItem?.snippetSupport === true,
    documentChanges,
    createsFiles: documentChanges && workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
    snippetEdits: documentChanges && workspace?.workspaceEdit?.snippetEditSupport === true,
    preferredActions: textDocument?.codeAction?.isPreferredSupport === true,
    markdownHover: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
    symbolTree: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    prepareRename: textDocument?.rename?.prepareSupport === true,
  };
}
