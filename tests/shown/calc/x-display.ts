import { execFile, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { promisify } from 'node:util';
import { programOnPath } from '../../setup/chromium.mjs';

const run = promisify(execFile);
const PROGRAMS = ['Xvfb', 'openbox', 'xdotool', 'xclip', 'setxkbmap'];

/** A screen that nobody sees, with a window manager, a Swedish keyboard and a clipboard of its own. */
export interface XDisplay {
  readonly env: NodeJS.ProcessEnv;
  readonly xdotool: (...words: readonly string[]) => Promise<string>;
  /** The clipboard's plain text; empty where it holds none. */
  readonly copiedText: () => Promise<string>;
  readonly clearClipboard: () => void;
  readonly close: () => void;
}

/** What is missing for a screen of one's own; none where nothing is. */
export function missingForDisplay(): readonly string[] {
  return PROGRAMS.filter((name) => programOnPath([name]) === undefined);
}

export async function openDisplay(): Promise<XDisplay> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1440x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = (await once(server.stdio[3] ?? server, 'data')) as [Buffer];
  // A desk's text is UTF-8.
  const env = {
    ...process.env,
    LC_ALL: 'C.UTF-8',
    DISPLAY: `:${String(number).trim()}`,
    SAL_USE_VCLPLUGIN: 'gtk3',
  };
  await run('setxkbmap', ['se'], { env });
  const started: readonly ChildProcess[] = [spawn('openbox', { env, stdio: 'ignore' }), server];
  return {
    env,
    xdotool: async (...words) => (await run('xdotool', [...words], { env })).stdout.trim(),
    copiedText: async () => {
      const words = ['-selection', 'clipboard', '-o', '-t', 'UTF8_STRING'];
      return run('xclip', words, { env, timeout: 3000 }).then(
        ({ stdout }) => stdout,
        () => '',
      );
    },
    clearClipboard: () =>
      void spawnSync('xclip', ['-selection', 'clipboard', '-i'], {
        env,
        input: '',
        timeout: 3000,
        stdio: ['pipe', 'ignore', 'ignore'],
      }),
    close: () => started.forEach((each) => each.kill()),
  };
}
