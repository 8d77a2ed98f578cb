import { bridgeOf, expect, test } from './launch-desktop.ts';

const MENUS = [
  {
    label: 'Arkiv',
    items: [
      { kind: 'action', id: 'file.save', label: 'Spara', accelerator: 'CommandOrControl+S', enabled: true },
      { kind: 'separator' },
      { kind: 'action', id: 'file.export', label: 'Exportera', accelerator: null, enabled: false },
    ],
  },
] as const;

test('the native menu is what the page sent, and its entries name their action to the page', async ({
  shell,
}) => {
  const { app, page } = await shell.start();
  const bridge = await bridgeOf(page);
  await bridge.evaluate((host, menus) => {
    host.onAction((id) => (document.title = id));
    return host.setMenu(menus);
  }, MENUS);
  const entry = await app.evaluate(({ Menu }) => {
    const { label, enabled, accelerator } = Menu.getApplicationMenu()?.getMenuItemById('file.save') ?? {};
    return { label, enabled, accelerator };
  });
  expect(entry).toEqual({ label: 'Spara', enabled: true, accelerator: 'CommandOrControl+S' });

  await app.evaluate(({ Menu }) => void Menu.getApplicationMenu()?.getMenuItemById('file.export')?.click());
  await app.evaluate(({ Menu }) => void Menu.getApplicationMenu()?.getMenuItemById('file.save')?.click());
  await expect(page).toHaveTitle('file.save');
});

test('no key is acted on twice: the page owns them, the native menu registers none', async ({ shell }) => {
  test.skip(process.platform === 'darwin', 'macOS asks its menu only for keys that the page left alone');
  const { app, page } = await shell.start();
  const bridge = await bridgeOf(page);
  await bridge.evaluate((host, menus) => host.setMenu(menus), MENUS);
  const registers = await app.evaluate(
    ({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('file.save')?.registerAccelerator,
  );
  expect(registers).toBe(false);
});

test('before a page has sent its menus there are none: Electron’s own would reload the page', async ({
  shell,
}) => {
  test.skip(process.platform === 'darwin', 'macOS keeps the menu with the program’s name');
  const { app, page } = await shell.start();
  await bridgeOf(page);
  expect(await app.evaluate(({ Menu }) => Menu.getApplicationMenu() === null)).toBe(true);
});
