import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { bridgeOf, expect, test } from './launch-desktop.ts';
import { answerMessages, messagesShown } from './native-dialogs.ts';

/** As the renderer does: says that there are unsaved edits, and what a save would come to. */
async function holdUnsavedEdits(page: Page, saveSucceeds: boolean): Promise<void> {
  const bridge = await bridgeOf(page);
  await bridge.evaluate((host, succeeds) => {
    host.onSaveRequested(() => {
      document.title = 'asked to save';
      return Promise.resolve(succeeds);
    });
    return host.setDocumentState({ title: 'Steget vidare', dirty: true });
  }, saveSucceeds);
}

const closeFirst = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
const windowCount = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
const titles = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.getTitle()));

/** Hears the files that are handed over; read with `handedOver`. */
async function listen(page: Page): Promise<void> {
  const bridge = await bridgeOf(page);
  await bridge.evaluate((host) => {
    const names: string[] = [];
    Object.assign(window, { handedOver: names });
    host.onFileHandedOver((answer) => {
      names.push(answer.kind === 'opened' ? answer.file.name : answer.kind);
      if (answer.kind !== 'opened') return;
      const description = { planName: answer.file.name, scenarios: 1, scenariosOver: 0, addsUp: true };
      void host.describeRecent(answer.file.handle ?? '', description);
    });
  });
}
const handedOver = (page: Page) => page.evaluate(() => (window as { handedOver?: string[] }).handedOver);

test('FIL13 closing with unsaved edits asks: Avbryt keeps the window', async ({ shell }) => {
  const { app, page } = await shell.start();
  await holdUnsavedEdits(page, true);
  await answerMessages(app, 'Avbryt');
  await closeFirst(app);
  await expect
    .poll(() => messagesShown(app))
    .toEqual([{ message: 'Spara ändringarna i Steget vidare?', buttons: ['Spara', 'Spara inte', 'Avbryt'] }]);
  await expect(page).not.toHaveTitle('asked to save');
  expect(await windowCount(app)).toBe(1);
});

test('FIL13 Spara closes the window only when the page has saved', async ({ shell }) => {
  const { app, page } = await shell.start();
  await holdUnsavedEdits(page, false);
  await answerMessages(app, 'Spara');
  await closeFirst(app);
  await expect(page).toHaveTitle('asked to save');
  expect(await windowCount(app)).toBe(1);
});

test('FIL13 Spara, saved: the window closes and the program ends', async ({ shell }) => {
  const { app, page } = await shell.start();
  await holdUnsavedEdits(page, true);
  await answerMessages(app, 'Spara');
  const ended = new Promise((resolve) => app.process().once('exit', resolve));
  await closeFirst(app);
  expect(await ended).toBe(0);
});

test('FIL13 Spara inte closes at once, and without edits nobody is asked', async ({ shell }) => {
  const { app, page } = await shell.start();
  const second = app.waitForEvent('window');
  await (await bridgeOf(page)).evaluate((host) => host.newWindow());
  await (await bridgeOf(await second)).evaluate((host) => void host.closeWindow());
  await expect.poll(() => windowCount(app)).toBe(1);

  await holdUnsavedEdits(page, false);
  await answerMessages(app, 'Spara inte');
  const ended = new Promise((resolve) => app.process().once('exit', resolve));
  await closeFirst(app);
  expect(await ended).toBe(0);
});

test('FIL13 quitting goes window by window, and Avbryt stops it', async ({ shell }) => {
  const { app, page } = await shell.start();
  await holdUnsavedEdits(page, true);
  await answerMessages(app, 'Avbryt');
  await app.evaluate(({ app: electron }) => electron.quit());
  await expect.poll(() => messagesShown(app)).toHaveLength(1);
  expect(await windowCount(app)).toBe(1);
  await answerMessages(app, 'Spara');
  const ended = new Promise((resolve) => app.process().once('exit', resolve));
  await app.evaluate(({ app: electron }) => electron.quit());
  expect(await ended).toBe(0);
});

test('the title names the plan and shows unsaved edits', async ({ shell }) => {
  const { app, page } = await shell.start();
  expect(await titles(app)).toEqual(['Samkalkyl']);
  const bridge = await bridgeOf(page);
  await bridge.evaluate((host) => host.setDocumentState({ title: 'Steget vidare', dirty: true }));
  expect(await titles(app)).toEqual(['● Steget vidare – Samkalkyl']);
  await bridge.evaluate((host) => host.setDocumentState({ title: 'Steget vidare', dirty: false }));
  expect(await titles(app)).toEqual(['Steget vidare – Samkalkyl']);
});

test('a window comes back where it was, and onto the screen when it was off it', async ({ shell }) => {
  const bounds = (app: ElectronApplication) =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds());
  {
    const { app } = await shell.start();
    await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.setBounds({ x: 60, y: 50, width: 1000, height: 700 }),
    );
    await app.close();
  }
  {
    const { app } = await shell.start();
    expect(await bounds(app)).toEqual({ x: 60, y: 50, width: 1000, height: 700 });
    await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.setBounds({ x: 9000, y: -800, width: 1000, height: 700 }),
    );
    await app.close();
  }
  const { app } = await shell.start();
  const area = await app.evaluate(({ screen }) => screen.getPrimaryDisplay().workArea);
  const found = await bounds(app);
  expect(found).toMatchObject({ width: 1000, height: 700, y: area.y });
  expect((found?.x ?? 0) + 1000).toBeLessThanOrEqual(area.x + area.width);
});

test('the window buttons that the page draws work', async ({ shell }) => {
  const { app, page } = await shell.start();
  const bridge = await bridgeOf(page);
  const isMaximized = () =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMaximized());
  await bridge.evaluate((host) => host.toggleMaximizeWindow());
  await expect.poll(isMaximized).toBe(true);
  await bridge.evaluate((host) => host.toggleMaximizeWindow());
  await expect.poll(isMaximized).toBe(false);
});

test('a file on the command line is handed to the page once it listens', async ({ shell }) => {
  writeFileSync(join(shell.folder, 'Start å.samkalkyl'), 'plan');
  const { page } = await shell.start(['Start å.samkalkyl']);
  await listen(page);
  await expect.poll(() => handedOver(page)).toEqual(['Start å.samkalkyl']);
});

test('a second launch hands its file to the first; a file that is shown brings its window forward', async ({
  shell,
}) => {
  for (const name of ['ett.samkalkyl', 'två.samkalkyl']) writeFileSync(join(shell.folder, name), name);
  const { app, page } = await shell.start();
  await listen(page);

  expect(await shell.startAgain(['ett.samkalkyl'])).toBe(0);
  await expect
    .poll(() => handedOver(page), 'the window that shows nothing takes it')
    .toEqual(['ett.samkalkyl']);

  const second = app.waitForEvent('window');
  expect(await shell.startAgain([join(shell.folder, 'två.samkalkyl')])).toBe(0);
  await listen(await second);
  await expect.poll(async () => handedOver(await second), 'a window of its own').toEqual(['två.samkalkyl']);

  expect(await shell.startAgain(['ett.samkalkyl'])).toBe(0);
  await expect.poll(() => windowCount(app)).toBe(2);
  expect(await handedOver(page)).toEqual(['ett.samkalkyl']);
});

test('a window that has closed its plan takes the same file again', async ({ shell }) => {
  writeFileSync(join(shell.folder, 'ett.samkalkyl'), 'ett');
  const { app, page } = await shell.start(['ett.samkalkyl']);
  await listen(page);
  await expect.poll(() => handedOver(page)).toEqual(['ett.samkalkyl']);
  const bridge = await bridgeOf(page);
  await bridge.evaluate((host) => host.setDocumentState({ title: 'Ett', dirty: false }));
  await bridge.evaluate((host) => host.setDocumentState({ title: 'Samkalkyl', dirty: false }));
  expect(await shell.startAgain(['ett.samkalkyl'])).toBe(0);
  await expect.poll(() => handedOver(page)).toEqual(['ett.samkalkyl', 'ett.samkalkyl']);
  expect(await windowCount(app)).toBe(1);
});

test('a file that cannot be found is handed over as a problem with its name', async ({ shell }) => {
  const { page } = await shell.start(['borta.samkalkyl']);
  await listen(page);
  await expect.poll(() => handedOver(page)).toEqual(['problem']);
});

test('a page that breaks is offered again, with its file as last saved', async ({ shell }) => {
  writeFileSync(join(shell.folder, 'plan.samkalkyl'), 'plan');
  const { app, page } = await shell.start(['plan.samkalkyl']);
  await listen(page);
  await expect.poll(() => handedOver(page)).toEqual(['plan.samkalkyl']);
  await answerMessages(app, 'Läs in igen');

  const inPage = (code: string) =>
    app.evaluate(async ({ BrowserWindow }, script) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      return contents?.isCrashed() === false
        ? ((await contents.executeJavaScript(script)) as unknown)
        : 'crashed';
    }, code);
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  );
  await expect.poll(() => messagesShown(app)).toMatchObject([{ message: 'Fönstret har slutat fungera.' }]);
  await expect.poll(() => inPage(`document.readyState + typeof window.samkalkyl`)).toBe('completeobject');
  await inPage(`void samkalkyl.onFileHandedOver((answer) => { document.title = answer.file.name; })`);
  await expect.poll(() => inPage('document.title')).toBe('plan.samkalkyl');
});
