import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { chromiumPath } from '../../setup/chromium.mjs';
import { PROJECT } from './electron-program.ts';
import { expect, test as base } from './launch-desktop.ts';

interface Running {
  readonly child: ChildProcess;
  readonly said: () => string;
  readonly code: Promise<number | null>;
}
type Start = (words: readonly string[], env: Readonly<Record<string, string>>) => Running;

const NO_ELECTRON = { ELECTRON_OVERRIDE_DIST_PATH: '/not there', ELECTRON_SKIP_BINARY_DOWNLOAD: '1' };

/** `npm start`, in a process group of its own as a terminal gives it; whatever is left running is ended. */
const test = base.extend<{ start: Start }>({
  start: async ({ ownFolder }, use) => {
    const running: Running[] = [];
    await use((words, env) => {
      const { DISPLAY: _, WAYLAND_DISPLAY: __, ...inherited } = process.env;
      const child = spawn(process.execPath, [join(PROJECT, 'electron/launch/start.mjs'), ...words], {
        cwd: ownFolder,
        env: { ...inherited, ...env },
        detached: true,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let said = '';
      child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
      const code = new Promise<number | null>((resolve) => child.once('close', resolve));
      const started = { child, said: () => said, code };
      running.push(started);
      return started;
    });
    for (const { child } of running) if (child.exitCode === null) pressCtrlC(child);
  },
});

/** A terminal interrupts everything that was started from it. */
function pressCtrlC({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid, 'SIGINT');
}

const addressIn = (said: string) => /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0] ?? '';

test.skip(process.platform === 'win32', 'process groups are those of Linux and macOS');

test('without Electron it says so in one line and serves the browser edition, until Ctrl+C', async ({
  start,
}) => {
  const { child, said, code } = start(['--no-open'], { ...NO_ELECTRON, DISPLAY: ':0', PORT: '4901' });
  await expect.poll(said, { timeout: 60_000 }).toContain('http://127.0.0.1:4901');
  const lines = said()
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('Bygger'));
  expect(lines).toEqual([
    'Electron gick inte att hämta från sin server: webbläsarversionen visas i stället. / Electron could not be fetched from its server: serving the browser edition instead.',
    'Samkalkyl: http://127.0.0.1:4901  (avsluta med Ctrl+C) / stop with Ctrl+C',
  ]);

  const answer = await fetch('http://127.0.0.1:4901/');
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-security-policy')).toContain("require-trusted-types-for 'script'");
  expect(await answer.text()).toContain('<div id="root">');

  pressCtrlC(child);
  expect(await code).toBe(0);
});

test('on a Linux without a display nothing is fetched, and the reason is said', async ({ start }) => {
  test.skip(process.platform !== 'linux', 'elsewhere there always is a display');
  const { child, said, code } = start(['--no-open'], { PORT: '4911' });
  await expect.poll(said, { timeout: 60_000 }).toContain('http://127.0.0.1:4911');
  expect(said()).toContain('Här finns ingen skärm att visa fönster på');
  pressCtrlC(child);
  expect(await code).toBe(0);
});

test('a taken port is named, and the next one serves', async ({ start }) => {
  const taken = createServer().listen(4921, '127.0.0.1');
  const { child, said, code } = start(['--browser', '--no-open'], { PORT: '4921' });
  await expect.poll(() => addressIn(said()), { timeout: 60_000 }).toBe('http://127.0.0.1:4922');
  expect(said()).toContain('Port 4921 är upptagen');
  expect((await fetch('http://127.0.0.1:4922/')).status).toBe(200);
  pressCtrlC(child);
  expect(await code).toBe(0);
  taken.close();
});

test('with Electron it runs the desktop app, and Ctrl+C ends both', async ({ start, ownFolder }) => {
  const userData = join(ownFolder, 'user data');
  const { child, said, code } = start([`--user-data-dir=${userData}`], {
    DISPLAY: ':0',
    ELECTRON_OVERRIDE_DIST_PATH: join(PROJECT, 'tests/electron-standin/bin'),
    CHROMIUM_PATH: chromiumPath() ?? '',
  });
  await expect.poll(() => existsSync(join(userData, 'standin.lock')), { timeout: 60_000 }).toBe(true);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect(child.exitCode).toBeNull();
  pressCtrlC(child);
  expect(await code).toBe(0);
  expect(said()).not.toContain('webbläsarversionen');
});

test('an Electron that cannot start here is said, not traced', async ({ start, ownFolder }) => {
  const { child, said, code } = start(['--no-open'], {
    DISPLAY: ':0',
    // It ends at once, as Electron does where a library is missing.
    ELECTRON_OVERRIDE_DIST_PATH: join(PROJECT, 'tests/electron-standin/bin'),
    STANDIN_NODE: '/bin/false',
    XDG_CONFIG_HOME: ownFolder,
    PORT: '4931',
  });
  await expect.poll(said, { timeout: 60_000 }).toContain('http://127.0.0.1:4931');
  expect(said()).toContain('Electron gick inte att starta här');
  expect(said()).not.toMatch(/\n\s+at /);
  pressCtrlC(child);
  expect(await code).toBe(0);
});
