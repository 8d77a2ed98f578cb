/**
 * The three bundles: what each is built from, and by which configuration.
 * @typedef {object} BuildPart
 * @property {'renderer' | 'main' | 'preload'} name
 * @property {string} config
 * @property {readonly string[]} sources files and folders that decide what comes out
 * @property {readonly string[]} outputs files that must be there
 * @property {readonly string[]} hashed folders of files that get another name when they change
 */

const COMMON = ['package.json', 'package-lock.json', 'tsconfig.json'];

/** @type {readonly BuildPart[]} */
export const BUILD_PARTS = [
  {
    name: 'renderer',
    config: 'vite.config.ts',
    sources: [...COMMON, 'vite.config.ts', 'renderer', 'core', 'resources'],
    outputs: ['dist/renderer/index.html'],
    hashed: [],
  },
  {
    name: 'main',
    config: 'vite.electron.config.ts',
    sources: [...COMMON, 'vite.electron.config.ts', 'electron', 'core', 'resources'],
    outputs: ['dist/electron/main.mjs', 'dist/electron/cli.mjs'],
    hashed: ['dist/electron/chunks'],
  },
  {
    name: 'preload',
    config: 'vite.preload.config.ts',
    sources: [...COMMON, 'vite.preload.config.ts', 'electron/preload.ts', 'electron/ipc'],
    outputs: ['dist/electron/preload.cjs'],
    hashed: [],
  },
];
