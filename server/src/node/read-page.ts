import { isUtf8 } from 'node:buffer';
import fs from 'node:fs';
import type { Problem } from '../document/model';

/** A page's text without its byte order mark, as editors hold it; or why there is none. */
export interface ReadPage {
  readonly text: string | undefined;
  readonly problems: readonly Problem[];
}

/** Reads a markdown file. Never throws: a file that can't be read or decoded has a problem in the text's stead. */
export function readPage(file: string): ReadPage {
  try {
    const { size } = regularFile(file);
    if (size > MAX_BYTES)
      return unread('too-large', `This file has ${Math.round(size / MB)} MB; pages up to ${MAX_BYTES / MB} MB are read.`);
    return decode(fs.readFileSync(file));
  } catch (error) {
    return unread('unreadable', `This file could not be read: ${reason(error)}.`);
  }
}

/** Decodes a page's bytes, UTF-8. Never throws. */
export function decode(bytes: Uint8Array): ReadPage {
  if (bytes.length > MAX_BYTES)
    return unread('too-large', `This text has ${Math.round(bytes.length / MB)} MB; pages up to ${MAX_BYTES / MB} MB are read.`);
  const nuls = count(bytes, 0);
  if (nuls * 100 > bytes.length) return unread('binary', 'This file is binary, not text; saved as UTF-8 text it can be read.');
  if (!isUtf8(bytes)) return unread('not-utf-8', 'This file is not valid UTF-8; saved as UTF-8 it can be read.');
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('utf8')
    .replace(/^\uFEFF/, '');
  if (nuls === 0) return { text, problems: [] };
  const line = text.slice(0, text.indexOf('\0')).split(/\r\n?|\n/).length;
  return { text, problems: [{ code: 'nul', message: 'A NUL character stands in this text; it is read as an unknown character.', line }] };
}

const MB = 1024 * 1024;
const MAX_BYTES = 32 * MB;

function regularFile(file: string): fs.Stats {
  const stats = fs.statSync(file);
  if (!stats.isFile()) throw new Error(stats.isDirectory() ? 'it is a folder' : 'it is not a regular file');
  return stats;
}

function count(bytes: Uint8Array, byte: number): number {
  let found = 0;
  for (let at = bytes.indexOf(byte); at >= 0; at = bytes.indexOf(byte, at + 1)) found++;
  return found;
}

function unread(code: string, message: string): ReadPage {
  return { text: undefined, problems: [{ code, message }] };
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'it is a link to a file that does not exist',
  ELOOP: 'it is a link that leads back to itself',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
};

function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  return (code && REASONS[code]) ?? (error instanceof Error ? error.message : String(error));
}
