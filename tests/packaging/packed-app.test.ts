import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire, isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CONFIGURATION, PROJECT } from './configuration.ts';
import { fusesIn, makeFakeElectron } from './fake-electron.ts';

interface Asar {
  readonly listPackage: (archive: string, options: { isPack: boolean }) => string[];
  readonly extractAll: (archive: string, folder: string) => void;
}
const require = createRequire(import.meta.url);
const asar = require('@electron/asar') as Asar;
const { version } = JSON.parse(readFileSync(join(PROJECT, 'node_modules/electron/package.json'), 'utf8')) as {
  version: string;
};

const folder = mkdtempSync(join(tmpdir(), 'samkalkyl-package-'));
const unpacked = join(folder, 'release/linux-unpacked');
const archive = join(unpacked, 'resources/app.asar');
const node = (words: readonly string[]) =>
  execFileSync(process.execPath, words, { cwd: PROJECT, stdio: 'pipe' });

/** The package as electron-builder makes it, around an Electron that is none. */
beforeAll(() => {
  makeFakeElectron(join(folder, 'electron'), version);
  node(['electron/launch/build.mjs']);
  node([
    'node_modules/electron-builder/cli.js',
    '--dir',
    '--linux',
    `--config=${CONFIGURATION}`,
    `-c.directories.output=${join(folder, 'release')}`,
    `-c.electronDist=${join(folder, 'electron')}`,
    `-c.electronVersion=${version}`,
  ]);
}, 180_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the packed app', () => {
  test('holds what runs and nothing else', () => {
    const files = asar.listPackage(archive, { isPack: false }).map((path) => path.replaceAll('\\', '/'));
    expect(files).toEqual(
      expect.arrayContaining([
        '/package.json',
        '/dist/electron/main.mjs',
        '/dist/electron/preload.cjs',
        '/dist/renderer/index.html',
        '/resources/icons/png/256x256.png',
      ]),
    );
    const strange = files.filter((path) => !/^\/(package\.json|dist|resources)(\/|$)/.test(path));
    expect(strange).toEqual([]);
    expect(files.filter((path) => /node_modules|\.ts$|\.map$|\.built-|cli\.mjs/.test(path))).toEqual([]);
  });

  test('imports nothing that it does not hold', () => {
    asar.extractAll(archive, join(folder, 'app'));
    const scripts = ['dist/electron', 'dist/electron/chunks'].flatMap((place) =>
      readdirSync(join(folder, 'app', place))
        .filter((name) => /\.(mjs|cjs)$/.test(name))
        .map((name) => join(folder, 'app', place, name)),
    );
    const missing = scripts.flatMap((script) => importsOf(script).filter((name) => !isHeld(name, script)));
    expect(missing).toEqual([]);
    expect(scripts.length, 'control: there is something to look at').toBeGreaterThan(2);
  });

  test('has its fuses set in the executable', () => {
    const fuses = fusesIn(readFileSync(join(unpacked, 'samkalkyl')));
    expect(fuses, 'as electron-builder.yml sets them, in Electron’s order').toMatch(/^01001100/);
    expect(fusesIn(readFileSync(join(folder, 'electron/electron'))), 'control: not so before').toMatch(
      /^10110001/,
    );
  });

  test('carries the languages that it speaks', () => {
    expect(existsSync(join(unpacked, 'locales/sv.pak'))).toBe(true);
    expect(existsSync(join(unpacked, 'locales/de.pak'))).toBe(false);
  });
});

/** What a bundled script imports, statically or by `import()`. */
function importsOf(script: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(script, 'utf8'), true, true);
  return importedFiles.map(({ fileName }) => fileName);
}

function isHeld(name: string, script: string): boolean {
  if (name === 'electron' || isBuiltin(name)) return true;
  return name.startsWith('.') && existsSync(join(script, '..', name));
}
