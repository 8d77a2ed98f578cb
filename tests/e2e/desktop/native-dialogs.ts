import type { ElectronApplication } from '@playwright/test';

/** Answers for the native dialogs, which no test can click: put in where the main process calls them. */

export async function answerOpen(app: ElectronApplication, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    const answer = { canceled: chosen === null, filePaths: chosen === null ? [] : [chosen] };
    dialog.showOpenDialog = () => Promise.resolve(answer);
  }, path);
}

export async function answerSave(app: ElectronApplication, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: chosen === null, filePath: chosen ?? '' });
  }, path);
}

/** Presses the button of this label whenever a message is shown, and keeps what was asked for `messagesShown`. */
export async function answerMessages(app: ElectronApplication, label: string): Promise<void> {
  await app.evaluate(({ dialog }, wanted) => {
    const shown: { message: string; buttons: string[] }[] = [];
    Object.assign(globalThis, { messagesShown: shown });
    dialog.showMessageBox = (...values: unknown[]) => {
      const options = values.at(-1) as { message: string; buttons: string[] };
      shown.push({ message: options.message, buttons: options.buttons });
      return Promise.resolve({ response: options.buttons.indexOf(wanted), checkboxChecked: false });
    };
  }, label);
}

export async function messagesShown(
  app: ElectronApplication,
): Promise<readonly { readonly message: string; readonly buttons: readonly string[] }[]> {
  return app.evaluate(
    () => (globalThis as { messagesShown?: { message: string; buttons: string[] }[] }).messagesShown ?? [],
  );
}

/** Answers for the dialog of printing, and keeps that it was asked for as `printed`. */
export async function noticePrinting(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => {
    for (const { webContents } of BrowserWindow.getAllWindows())
      webContents.print = (_options, done) => {
        Object.assign(globalThis, { printed: true });
        done?.(true, '');
      };
  });
}
