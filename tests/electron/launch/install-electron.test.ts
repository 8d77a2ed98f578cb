import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { installElectron } from '../../../electron/launch/install-electron.mjs';
import { temporaryFolders } from '../files/temporary-folder.ts';

const newFolder = temporaryFolders();

/** An installer that behaves as its server does. */
function installerThat(code: string): string {
  const path = join(newFolder(), 'install.cjs');
  writeFileSync(
    path,
    `const fs = require('node:fs'), os = require('node:os'), path = require('node:path');\n${code}`,
  );
  return path;
}

async function install(code: string, noAnswerMs: number) {
  const progress: number[] = [];
  const started = Date.now();
  const isFetched = await installElectron({
    installer: installerThat(code),
    noAnswerMs,
    onProgress: (megabytes) => void progress.push(megabytes),
  });
  return { isFetched, progress, tookMs: Date.now() - started };
}

describe('fetching Electron', () => {
  test('a server that never answers is given up', async () => {
    const { isFetched, progress, tookMs } = await install('setTimeout(() => {}, 60_000)', 1000);
    expect(isFetched).toBe(false);
    expect(progress).toEqual([]);
    expect(tookMs).toBeLessThan(10_000);
  });

  test('a download that runs is not cut, however slow, and its progress is told', async () => {
    const slow = `
      const file = path.join(os.tmpdir(), 'electron.zip');
      let times = 0;
      fs.appendFileSync(file, Buffer.alloc(300_000));
      const timer = setInterval(() => {
        fs.appendFileSync(file, Buffer.alloc(300_000));
        if ((times += 1) === 10) clearInterval(timer);
      }, 250);`;
    const { isFetched, progress, tookMs } = await install(slow, 2000);
    expect(isFetched).toBe(true);
    expect(tookMs).toBeGreaterThan(2000);
    expect(progress.at(-1)).toBeGreaterThan(progress[0] ?? Number.POSITIVE_INFINITY);
  });

  test('an installer that fails is a failure at once', async () => {
    const { isFetched, tookMs } = await install('process.exit(1)', 10_000);
    expect(isFetched).toBe(false);
    expect(tookMs).toBeLessThan(5000);
  });
});
