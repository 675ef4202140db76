// Parses every markdown file of a folder with markdown-it and does nothing else: the floor of a linter that reads markdown so.
import fs from 'node:fs';
import path from 'node:path';
import MarkdownIt from 'markdown-it';

const markdown = new MarkdownIt({ html: true });
for (const name of fs.readdirSync(process.argv[2], { recursive: true, encoding: 'utf8' }))
  if (/\.(?:md|markdown)$/i.test(name) && !/(?:^|[\\/])(?:\.git|node_modules)[\\/]/.test(name))
    markdown.parse(fs.readFileSync(path.join(process.argv[2], name), 'utf8'), {});
