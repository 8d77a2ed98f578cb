import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  _electron,
  test as base,
  type ElectronApplication,
  type JSHandle,
  type Page,
} from '@playwright/test';
import { chromiumPath } from '../../setup/chromium.mjs';
import type { DesktopBridge } from '../../../electron/ipc/contract.ts';
import type {} from '../../../renderer/host/desktop-host.ts';
import { makeBareApp } from './bare-app.ts';
import { electronProgram, PROJECT } from './electron-program.ts';

const LAUNCH_TIMEOUT_MS = 30_000;

/** The desktop app as a test has it: files and settings in a folder of its own, started as often as it likes. */
export interface Desktop {
  /** For plans, workbooks and whatever else the test writes. */
  readonly folder: string;
  readonly userData: string;
  /** Where the app that runs lies. */
  readonly appFolder: string;
  start(words?: readonly string[]): Promise<Started>;
  /** A second launch, as by a double click on a file; answers its exit code. */
  startAgain(words: readonly string[]): Promise<number | null>;
}

export interface Started {
  readonly app: ElectronApplication;
  readonly page: Page;
}

interface Fixtures {
  /** The whole program. */
  readonly desktop: Desktop;
  /** The main process and the preload around an empty page: what the shell does without the renderer. */
  readonly shell: Desktop;
  readonly ownFolder: string;
}

export const test = base.extend<Fixtures>({
  // eslint wants no empty pattern here, Playwright no other.
  ownFolder: async ({ browserName: _ }, use) => {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'samkalkyl e2e å-')));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  desktop: async ({ ownFolder }, use) => useDesktop(PROJECT, ownFolder, use),
  shell: async ({ ownFolder }, use) => useDesktop(makeBareApp(join(ownFolder, 'app')), ownFolder, use),
});
export { expect } from '@playwright/test';

/** The bridge in a page, to be called as the renderer calls it. */
export async function bridgeOf(page: Page): Promise<JSHandle<DesktopBridge>> {
  await page.waitForURL(/:\/\/bundle\b/);
  return page.evaluateHandle(() => {
    if (!window.samkalkyl) throw new Error('The preload laid no bridge');
    return window.samkalkyl;
  });
}

async function useDesktop(
  appFolder: string,
  folder: string,
  use: (desktop: Desktop) => Promise<void>,
): Promise<void> {
  const { path: executablePath, words: needed, isStandIn } = electronProgram();
  test.skip(isStandIn && process.platform === 'win32', 'the stand-in runs on Linux and macOS');
  const userData = join(folder, 'user data');
  const running: { readonly app: ElectronApplication; readonly process: ChildProcess }[] = [];
  const env = environment();
  const allWords = (words: readonly string[]) => [
    ...needed,
    appFolder,
    `--user-data-dir=${userData}`,
    ...words,
  ];

  await use({
    folder,
    userData,
    appFolder,
    async start(words = []) {
      const app = await _electron.launch({
        executablePath,
        args: allWords(words),
        cwd: folder,
        env,
        timeout: LAUNCH_TIMEOUT_MS,
      });
      running.push({ app, process: app.process() });
      return { app, page: await app.firstWindow() };
    },
    startAgain(words) {
      const child = spawn(executablePath, allWords(words), { cwd: folder, env, stdio: 'ignore' });
      return new Promise((resolve) => child.once('exit', resolve));
    },
  });
  for (const { app, process } of running) await closeWhatever(app, process);
}

/** A test that failed may leave unsaved edits: nobody is there to answer. */
async function closeWhatever(app: ElectronApplication, process: ChildProcess): Promise<void> {
  if (process.exitCode !== null) return;
  await app
    .evaluate(({ BrowserWindow, app: electron }) => {
      for (const window of BrowserWindow.getAllWindows()) window.destroy();
      electron.quit();
    })
    .catch(() => process.kill('SIGKILL'));
  if (process.exitCode === null) await new Promise((resolve) => process.once('exit', resolve));
}

function environment(): Record<string, string> {
  const set = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  const chromium = chromiumPath();
  return {
    ...Object.fromEntries(set),
    LANG: 'sv_SE.UTF-8',
    ...(chromium ? { CHROMIUM_PATH: chromium } : {}),
  };
}
