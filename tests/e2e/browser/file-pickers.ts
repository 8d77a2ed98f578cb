import { Buffer } from 'node:buffer';
import type { Page } from '@playwright/test';

/**
 * The browser's file pickers, which no test can click: they answer with files of the page's own storage, which are
 * written, replaced and permitted as files on disk are.
 */
export interface Files {
  /** Which file the pickers answer with from now on; `null`: the user closes them. */
  pick(name: string | null): Promise<void>;
  /** How every writing fails from now on, by the browser's own name of the error; `null`: it does not. */
  fail(reason: string | null): Promise<void>;
  read(name: string): Promise<Buffer>;
  write(name: string, content: string | Buffer): Promise<void>;
  names(): Promise<readonly string[]>;
}

/** Puts the stand-in pickers in before the program is loaded. */
export async function installPickers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const picked = async (create: boolean) => {
      const name = sessionStorage.getItem('test.pick');
      if (name === null) throw new DOMException('The user aborted a request.', 'AbortError');
      return (await navigator.storage.getDirectory()).getFileHandle(name, { create });
    };
    Object.assign(window, {
      showOpenFilePicker: async () => [await picked(false)],
      showSaveFilePicker: () => picked(true),
    });
    const { prototype } = FileSystemFileHandle;
    const createWritable: unknown = Reflect.get(prototype, 'createWritable');
    if (typeof createWritable !== 'function') throw new Error('This browser cannot write files');
    prototype.createWritable = function (...options) {
      const reason = sessionStorage.getItem('test.fail');
      if (reason !== null) return Promise.reject(new DOMException('For the test', reason));
      const writable: unknown = Reflect.apply(createWritable, this, options);
      return writable as Promise<FileSystemWritableFileStream>;
    };
  });
}

/** A browser without the File System Access API, such as Firefox. */
export async function withoutPickers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(window, { showOpenFilePicker: undefined, showSaveFilePicker: undefined });
  });
}

export function filesOf(page: Page): Files {
  return {
    pick: (name) =>
      page.evaluate((wanted) => {
        if (wanted === null) sessionStorage.removeItem('test.pick');
        else sessionStorage.setItem('test.pick', wanted);
      }, name),
    fail: (reason) =>
      page.evaluate((name) => {
        if (name === null) sessionStorage.removeItem('test.fail');
        else sessionStorage.setItem('test.fail', name);
      }, reason),
    async read(name) {
      const bytes = await page.evaluate(async (wanted) => {
        const handle = await (await navigator.storage.getDirectory()).getFileHandle(wanted);
        return [...new Uint8Array(await (await handle.getFile()).arrayBuffer())];
      }, name);
      return Buffer.from(bytes);
    },
    write: (name, content) =>
      page.evaluate(
        async ({ wanted, base64 }) => {
          const handle = await (
            await navigator.storage.getDirectory()
          ).getFileHandle(wanted, { create: true });
          const writable = await handle.createWritable();
          await writable.write(Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)));
          await writable.close();
        },
        // A list of numbers would take minutes for a plan of 5 000 members.
        { wanted: name, base64: Buffer.from(content).toString('base64') },
      ),
    names: () =>
      page.evaluate(async () => {
        const names: string[] = [];
        for await (const name of (await navigator.storage.getDirectory()).keys()) names.push(name);
        return names.sort();
      }),
  };
}
