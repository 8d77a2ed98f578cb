import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { bridgeOf, expect, test } from './launch-desktop.ts';

test('SEC7 a page that is not ours is refused, though it holds our preload', async ({ shell }) => {
  const { app, page } = await shell.start();
  await bridgeOf(page);
  const answered = (address: string) =>
    app.evaluate(
      async ({ BrowserWindow }, { where, preload }) => {
        const window = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
        await window.loadURL(where);
        const answer: unknown = await window.webContents.executeJavaScript(
          `samkalkyl.readSettings().then(() => 'answered', (error) => error.message)`,
        );
        window.destroy();
        return answer;
      },
      { where: address, preload: join(shell.appFolder, 'dist/electron/preload.cjs') },
    );
  expect(await answered('data:text/html,<title>foreign</title>')).toBe('settings.read: foreignSender');
  expect(await answered('app://bundle/index.html'), 'our page in a window that is not ours').toBe(
    'settings.read: foreignSender',
  );
  const bridge = await bridgeOf(page);
  expect(
    await bridge.evaluate((host) => host.readSettings()),
    'control: our own page is answered',
  ).toHaveProperty('language');
});

test('SEC7 a page that is not ours is refused in our own window, too', async ({ shell }) => {
  const { app, page } = await shell.start();
  await bridgeOf(page);
  const answer = await app.evaluate(async ({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0];
    await window?.loadURL('data:text/html,<title>foreign</title>');
    const code = `samkalkyl.readSettings().then(() => 'answered', (error) => error.message)`;
    return (await window?.webContents.executeJavaScript(code)) as unknown;
  });
  expect(answer).toBe('settings.read: foreignSender');
});

test('SEC7 there is no door beside the checked one', async ({ shell }) => {
  const { app, page } = await shell.start();
  await bridgeOf(page);
  const listened = await app.evaluate(({ ipcMain }) => ipcMain.eventNames().map(String));
  expect(listened.filter((name) => !name.startsWith('-'))).toEqual([]);
});

test('SEC7 arguments of the wrong form are refused before anything happens', async ({ shell }) => {
  const { page } = await shell.start();
  const bridge = await bridgeOf(page);
  const refusals = await page.evaluate(`Promise.all(
    [
      samkalkyl.openRecent({ path: '/etc/passwd' }),
      samkalkyl.writeSettings({ theme: 'dark', extra: 1 }),
      samkalkyl.save({ handle: '/etc/passwd', bytes: 'text' }),
    ].map((call) => call.then(String, (error) => error.message)),
  )`);
  expect(refusals).toEqual([
    'files.openRecent: badArguments',
    'settings.write: badArguments',
    'files.save: badArguments',
  ]);
  const saved = await bridge.evaluate((host) =>
    host.save({
      handle: '/etc/passwd',
      bytes: new Uint8Array(),
      expectedSha256: 'a'.repeat(64),
      overwrite: true,
    }),
  );
  expect(saved, 'SEC8 a path is no handle').toEqual({ kind: 'problem', problem: 'gone' });
});

test('SEC4 the page goes nowhere and opens nothing', async ({ shell }) => {
  const { app, page } = await shell.start();
  await bridgeOf(page);
  const address = page.url();
  await page.evaluate(() => {
    window.open('https://evil.example/popup');
    location.href = 'https://evil.example/navigated';
  });
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'file:///etc/passwd';
    link.target = '_blank';
    document.body.append(link);
    link.click();
  });
  await page.waitForTimeout(500);
  expect(page.url()).toBe(address);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

/** A server of this computer that counts who asks it. */
async function countingServer() {
  let hits = 0;
  const server = createServer((_request, response) => {
    hits += 1;
    response.end();
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
  return { address, hits: () => hits, close: () => server.close() };
}

test('SEC14 a page without any policy reaches no network either: the session lets nothing out', async ({
  shell,
}) => {
  const server = await countingServer();
  const { app, page } = await shell.start();
  await bridgeOf(page);
  await app.evaluate(async ({ BrowserWindow }, address) => {
    const window = new BrowserWindow({ show: false });
    await window.loadURL(address).catch(() => undefined);
    await window.loadURL('data:text/html,<title>no policy</title>');
    await window.webContents.executeJavaScript(
      `fetch(${JSON.stringify(address)}, { mode: 'no-cors' }).catch(() => undefined)`,
    );
    window.destroy();
  }, server.address);
  expect(server.hits()).toBe(0);
  await fetch(server.address);
  expect(server.hits(), 'control: the server counts').toBe(1);
  server.close();
});

test('SEC14 nothing reaches the network, whatever the page tries', async ({ shell }) => {
  const server = await countingServer();
  const { page } = await shell.start();
  await bridgeOf(page);

  const outcome = await page.evaluate(async (where) => {
    navigator.sendBeacon(where);
    for (const name of ['img', 'iframe', 'script'] as const) {
      const element = document.createElement(name);
      try {
        element.src = where;
      } catch {
        // Trusted Types refuse a script's address before the request.
      }
      document.body.append(element);
    }
    return fetch(where).then(
      () => 'answered',
      () => 'refused',
    );
  }, server.address);
  await page.waitForTimeout(500);
  expect(outcome).toBe('refused');
  expect(server.hits()).toBe(0);
  server.close();
});

test('SEC1 SEC3 the page is shut in: no Node, no inline script, no text that becomes script', async ({
  shell,
}) => {
  const { page } = await shell.start();
  const bridge = await bridgeOf(page);
  expect(
    await page.evaluate(() => [typeof Reflect.get(window, 'require'), typeof Reflect.get(window, 'process')]),
  ).toEqual(['undefined', 'undefined']);
  expect(await bridge.evaluate((host) => Object.isFrozen(host))).toBe(true);
  await page.evaluate(() => {
    const button = document.createElement('button');
    button.textContent = 'plant';
    button.addEventListener('click', () => {
      const script = document.createElement('script');
      try {
        script.textContent = 'window.ran = "script"';
        document.body.append(script);
      } catch {
        document.title = 'refused';
      }
      const holder = document.createElement('div');
      try {
        holder.innerHTML = '<img src=x onerror="window.ran = 1">';
        document.body.append(holder);
      } catch {
        document.title = 'refused';
      }
    });
    document.body.append(button);
  });
  await page.getByRole('button', { name: 'plant' }).click();
  await expect(page).toHaveTitle('refused');
  expect(await page.evaluate(() => Reflect.get(window, 'ran') as unknown)).toBeUndefined();
});

test('SEC2 the renderer’s folder is served and nothing outside it', async ({ shell }) => {
  const { page } = await shell.start();
  await bridgeOf(page);
  const shows = (path: string) =>
    page.evaluate(async (where) => {
      const image = new Image();
      image.src = new URL(where, location.href).href;
      return image.decode().then(
        () => true,
        () => false,
      );
    }, path);
  expect(await shows('/inside.png'), 'control: what lies inside is shown').toBe(true);
  expect(await shows('/..%2foutside.png')).toBe(false);
  expect(await shows('/%2e%2e/outside.png')).toBe(false);
  expect(await shows('/..%5coutside.png')).toBe(false);
});
