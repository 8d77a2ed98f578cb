import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app } from 'electron';
import { z } from 'zod';
import { PLAN_EXTENSION } from '../files/plan-extension.ts';

/** What a second launch tells the first, through Electron: checked like everything from outside. */
const handedOverSchema = z.object({ files: z.array(z.string().min(1)).max(100) });

/**
 * True in the first launch for this user. A second one hands its files to the first and gets false: it has to go.
 */
export function isFirstLaunch(): boolean {
  return app.requestSingleInstanceLock({ files: filesNamed(process.argv, process.cwd()) });
}

/** The plan files of this launch, and those that later launches and the system bring; each is given to `open`. */
export function followLaunches(open: (files: readonly string[]) => void): void {
  open(filesNamed(process.argv, process.cwd()));
  app.on('second-instance', (_event, _argv, _folder, data) => {
    const handedOver = handedOverSchema.safeParse(data);
    open(handedOver.success ? handedOver.data.files : []);
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    open([path]);
  });
}

/** The plan files among a command line's words, as whole paths. Linux desktops write them as file:// addresses. */
export function filesNamed(words: readonly string[], folder: string): readonly string[] {
  return words
    .filter((word) => !word.startsWith('-') && word.toLowerCase().endsWith(PLAN_EXTENSION))
    .map((word) => (word.startsWith('file://') ? fileURLToPath(word) : resolve(folder, word)));
}
