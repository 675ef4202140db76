import fs from 'node:fs';
import path from 'node:path';

/** Chromium looks nothing up: only this machine's own addresses exist for it. */
export const CHROMIUM = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

/** The path of a Chromium under one of the names that setup.sh looks for. */
export function findBrowser() {
  const names = ['chromium', 'chromium-browser', 'google-chrome'];
  const folders = process.env.PATH.split(path.delimiter);
  const found = names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find((file) => fs.existsSync(file));
  if (!found) throw new Error(`no browser: none of ${names.join(', ')} is in the PATH; test/host/setup.sh installs one`);
  return found;
}
