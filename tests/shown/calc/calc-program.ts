import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, realpathSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { programOnPath } from '../../setup/chromium.mjs';
import type { Keys } from '../tasks/tally.ts';
import { writeProfile } from './calc-profile.ts';
import { missingForDisplay, type XDisplay } from './x-display.ts';

/** LibreOffice Calc with windows, driven by real key events. */
export interface CalcProgram extends Keys {
  /** Opens a file, with the keyboard in its window. `asks`: until it answers, which takes the clipboard. */
  readonly open: (path: string, options?: { readonly asks?: boolean }) => Promise<void>;
  /** Gives the keyboard back to the open file's window. */
  readonly activate: () => Promise<void>;
  /** Waits until a window of this name has the keyboard: a dialog, or the file again. */
  readonly untilWindow: (name: RegExp) => Promise<void>;
  /** Saves over the file and closes it; none of it is the task's. */
  readonly saveAndClose: () => Promise<void>;
  readonly close: () => void;
}

/** What this machine misses for it, in words for the skipped test; empty: nothing. */
export function missingForCalc(): string {
  const soffice = programOnPath(['soffice']);
  const plugin = soffice && join(dirname(realpathSync(soffice)), 'libvclplug_gtk3lo.so');
  const missing = [
    ...missingForDisplay(),
    ...(plugin && existsSync(plugin)
      ? []
      : ['LibreOffice Calc with windows (libreoffice-calc, libreoffice-gtk3)']),
  ];
  return missing.length > 0 ? `needs ${missing.join(', ')}` : '';
}

export function startCalc({ env, xdotool, copiedText, clearClipboard }: XDisplay): CalcProgram {
  const folder = mkdtempSync(join(tmpdir(), 'samkalkyl-calc-'));
  const profile = writeProfile(join(folder, 'profile'));
  const started: ChildProcess[] = [];
  let path = '';

  const activeName = () => xdotool('getactivewindow', 'getwindowname').catch(() => '');
  const untilWindow = async (name: RegExp) => {
    await until(
      async () => name.test(await activeName()),
      () => `a window named ${String(name)}`,
    );
    await wait(250);
  };
  const press: Keys['press'] = async (...chords) => {
    for (const chord of chords) {
      await xdotool('key', '--clearmodifiers', chordOf(chord));
      // A menu opens before its letter is taken.
      await wait(chord.startsWith('Alt+') ? 600 : 200);
    }
  };
  // A window that is not drawn yet loses keys: it is asked for its first cell until it answers.
  const untilItAnswers = async () => {
    clearClipboard();
    const answers = async () => {
      await press('Control+Home', 'Control+c');
      await wait(300);
      return (await copiedText()) !== '';
    };
    await until(answers, () => `${path} to be drawn`);
    await press('Escape');
    await wait(300);
  };
  const activate = async () => {
    const title = `${basename(path)} - LibreOffice Calc`;
    await until(
      async () => (await windowOf(xdotool, title)) !== '',
      () => title,
    );
    await xdotool('windowactivate', '--sync', await windowOf(xdotool, title));
    await untilWindow(new RegExp(`^${basename(path)}`));
  };
  return {
    press,
    activate,
    untilWindow,
    type: async (text) => {
      await xdotool('type', '--delay', '40', '--', text);
      await wait(200);
    },
    async open(file, { asks = true } = {}) {
      path = file;
      started.push(
        spawn('soffice', [profile, '--norestore', '--nologo', file], {
          env,
          stdio: 'ignore',
          detached: true,
        }),
      );
      await activate();
      if (asks) await untilItAnswers();
      else await wait(4000);
    },
    async saveAndClose() {
      const before = statSync(path).mtimeMs;
      await press('Control+s');
      await until(
        () => Promise.resolve(statSync(path).mtimeMs > before),
        () => `${path} to be saved`,
      );
      await wait(300);
      await press('Control+w');
      await until(
        async () => !(await activeName()).startsWith(basename(path)),
        () => `${path} to be closed`,
      );
    },
    close() {
      for (const { pid } of started) if (pid) spawnSync('kill', ['--', `-${String(pid)}`]);
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

async function windowOf(xdotool: XDisplay['xdotool'], title: string): Promise<string> {
  return (await xdotool('search', '--name', title).catch(() => '')).split('\n').at(-1) ?? '';
}

/** `Control+Shift+t` as X names it. */
function chordOf(chord: string): string {
  const names: Readonly<Record<string, string>> = {
    Control: 'ctrl',
    Shift: 'shift',
    Alt: 'alt',
    Enter: 'Return',
    ArrowUp: 'Up',
    ArrowDown: 'Down',
    ArrowLeft: 'Left',
    ArrowRight: 'Right',
    PageDown: 'Next',
    Backspace: 'BackSpace',
  };
  return chord
    .split('+')
    .map((key) => names[key] ?? key)
    .join('+');
}

async function until(holds: () => Promise<boolean>, what: () => string): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (await holds()) return;
    await wait(100);
  }
  throw new Error(`Waited 30 s for ${what()}`);
}
