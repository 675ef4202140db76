import { childOf, type Files } from '../team/files';

/** URIs of the markdown files below a folder, as far as it can be listed; for a client whose files the server does not reach by itself. */
export async function listMarkdown(files: Files, folder: string): Promise<string[]> {
  const found: string[] = [];
  const open = [folder];
  for (let at = open.pop(); at !== undefined && found.length < MOST; at = open.pop()) {
    for (const { name, isFolder } of (await files.list(at)) ?? []) {
      if (isFolder ? !NEVER.has(name) : MARKDOWN.test(name)) (isFolder ? open : found).push(childOf(at, name));
    }
  }
  return found;
}

const MARKDOWN = /\.(?:md|markdown)$/i;
const NEVER = new Set(['.git', 'node_modules']);

/** A workspace with more markdown files than this is read in part. */
const MOST = 20_000;
