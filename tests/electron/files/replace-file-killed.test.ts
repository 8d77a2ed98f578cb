import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { build } from 'vite';
import { beforeAll, describe, expect, test } from 'vitest';
import { killWhileSaving } from './kill/kill-while-saving.ts';
import { temporaryFolders } from './temporary-folder.ts';

const RUNS = 60;
const newFolder = temporaryFolders();
const source = fileURLToPath(new URL('kill/save-forever.ts', import.meta.url));
const built = fileURLToPath(new URL('../../../test-results/save-forever/', import.meta.url));

/** The saver as it is shipped: bundled for plain Node, in a process that can be killed. */
beforeAll(() =>
  build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: source,
      outDir: built,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: 'saver.mjs' } },
    },
  }),
);

describe('FIL1 kill -9 while saving', () => {
  test(`${String(RUNS)} kills: never a torn file, never an acknowledged save lost`, async () => {
    const count = await killWhileSaving(join(built, 'saver.mjs'), 'replace', newFolder(), RUNS);
    expect(count).toMatchObject({ torn: 0, lost: 0 });
    expect(count.saves).toBeGreaterThanOrEqual(RUNS);
  }, 120_000);

  test('negative control: a saver that writes in place is torn by the same kills', async () => {
    const count = await killWhileSaving(join(built, 'saver.mjs'), 'in-place', newFolder(), RUNS);
    expect(count.torn).toBeGreaterThan(0);
  }, 120_000);
});
