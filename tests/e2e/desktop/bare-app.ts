import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from './electron-program.ts';

const EMPTY_PAGE = `<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><title>Tom</title><link rel="icon" href="data:,"></head>
<body><main><h1>Tom sida</h1></main></body></html>
`;

/** A whole picture, so that a test sees whether it was served. */
const ONE_PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64',
);

/** The built main process and preload as they are, around a page with nothing in it: the shell alone is looked at. */
export function makeBareApp(folder: string): string {
  mkdirSync(join(folder, 'dist/renderer'), { recursive: true });
  cpSync(join(PROJECT, 'dist/electron'), join(folder, 'dist/electron'), { recursive: true });
  cpSync(join(PROJECT, 'package.json'), join(folder, 'package.json'));
  symlinkSync(join(PROJECT, 'resources'), join(folder, 'resources'));
  writeFileSync(join(folder, 'dist/renderer/index.html'), EMPTY_PAGE);
  writeFileSync(join(folder, 'dist/renderer/inside.png'), ONE_PIXEL);
  writeFileSync(join(folder, 'dist/outside.png'), ONE_PIXEL);
  return folder;
}
