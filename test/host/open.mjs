// Serves the packaged extension in a real VS Code for trying it out. usage: node open.mjs FOLDER; Ctrl+C ends it.
import path from 'node:path';
import { root, serveVSCode } from './vscode.mjs';

const folder = path.resolve(process.env.INIT_CWD ?? '.', process.argv[2] ?? path.join(root, 'samples'));
const vscode = await serveVSCode({ vsix: path.join(root, 'dist/leaven.vsix'), args: ['--disable-workspace-trust'] });
console.log(`http://${vscode.host}/?folder=${encodeURIComponent(folder)}`);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void vscode.stop().then(() => process.exit(0)));
