import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bridgeOf, expect, test } from './launch-desktop.ts';
import { answerOpen } from './native-dialogs.ts';

const KEPT = 'population-register.json';
const bytes = (text: string) => [...new TextEncoder().encode(text)];

test('K7 a register is kept in the program’s own folder over a restart, and forgotten when asked', async ({
  shell,
}) => {
  {
    const { app, page } = await shell.start();
    const bridge = await bridgeOf(page);
    expect(await bridge.evaluate((host) => host.addedRegister())).toEqual({ kind: 'none' });
    const keep = bridge.evaluate(
      (host, content) => host.keepRegister(new Uint8Array(content)),
      bytes('{"a":1}'),
    );
    expect(await keep).toEqual({ kind: 'done' });
    await app.close();
  }
  expect(readFileSync(join(shell.userData, KEPT), 'utf8')).toBe('{"a":1}');
  const { page } = await shell.start();
  const bridge = await bridgeOf(page);
  const read = await bridge.evaluate(async (host) => {
    const answer = await host.addedRegister();
    return answer.kind === 'kept' ? [...answer.bytes] : answer;
  });
  expect(read).toEqual(bytes('{"a":1}'));
  expect(await bridge.evaluate((host) => host.forgetRegister())).toEqual({ kind: 'done' });
  expect(existsSync(join(shell.userData, KEPT))).toBe(false);
});

test('a table is read where the user points, and the page learns no more than its name', async ({
  shell,
}) => {
  const path = join(shell.folder, 'scb å.csv');
  writeFileSync(path, 'kod;kommun;2025\n');
  const { app, page } = await shell.start();
  const bridge = await bridgeOf(page);
  await answerOpen(app, path);
  const read = await bridge.evaluate(async (host) => {
    const answer = await host.readFile('table');
    return answer.kind === 'read' ? { ...answer, bytes: [...answer.bytes] } : answer;
  });
  expect(read).toEqual({ kind: 'read', name: 'scb å.csv', bytes: bytes('kod;kommun;2025\n') });
  expect(JSON.stringify(read)).not.toContain(shell.folder);
  await answerOpen(app, null);
  expect(await bridge.evaluate((host) => host.readFile('plan'))).toEqual({ kind: 'cancelled' });
  await answerOpen(app, join(shell.folder, 'borta.csv'));
  expect(await bridge.evaluate((host) => host.readFile('table'))).toEqual({
    kind: 'problem',
    problem: 'gone',
    name: 'borta.csv',
  });
});

test('SEC7 what the channel is not made for is refused before anything is written', async ({ shell }) => {
  const { page } = await shell.start();
  const bridge = await bridgeOf(page);
  const refusalOf = (call: () => Promise<unknown>) =>
    call().then(
      () => 'answered',
      (error: unknown) => String(error),
    );
  const tooMuch = () => bridge.evaluate((host) => host.keepRegister(new Uint8Array(20 * 1024 * 1024 + 1)));
  expect(await refusalOf(tooMuch)).toContain('badArguments');
  expect(existsSync(join(shell.userData, KEPT))).toBe(false);
});

test('K7 added in the window, and there for new members at the next start', async ({ desktop }) => {
  const path = join(desktop.folder, 'scb.csv');
  writeFileSync(path, 'kod;kommun;2025\n9999;Nyby;4 321\n');
  {
    const { app, page } = await desktop.start();
    await answerOpen(app, path);
    const menu = page.getByRole('menu');
    await page.getByRole('menubar').getByRole('menuitem', { name: 'Arkiv' }).click();
    await menu.getByRole('menuitem', { name: 'Folkmängdsregister' }).click();
    await menu.getByRole('menuitem', { name: 'Lägg till folkmängdsregister…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Lägg till registret' }).click();
    await expect(page.getByText('Registret är tillagt.')).toBeVisible();
    await app.close();
  }
  const { page } = await desktop.start();
  await page.getByRole('button', { name: 'Steget vidare 2025–2027' }).click();
  await page.getByRole('menubar').getByRole('menuitem', { name: 'Redigera' }).click();
  await page.getByRole('menu').getByRole('menuitem', { name: 'Lägg till', exact: true }).click();
  await page.getByRole('menu').getByRole('menuitem', { name: 'Kommun…' }).click();
  await page.getByRole('combobox', { name: 'Namn' }).fill('nyby');
  await expect(page.getByRole('option', { name: /Nyby/ })).toBeVisible();
});

test('FIL9 a kept register that is damaged is set aside whole, with a message', async ({ desktop }) => {
  {
    const { app } = await desktop.start();
    await app.close();
  }
  writeFileSync(join(desktop.userData, KEPT), '{"format": "sam');
  const { page } = await desktop.start();
  await page.getByRole('button', { name: 'Steget vidare 2025–2027' }).click();
  await expect(page.getByText(/gick inte att läsa och används inte/)).toBeVisible();
  const aside = readdirSync(desktop.userData).find((name) => name.startsWith('population-register.corrupt-'));
  expect(readFileSync(join(desktop.userData, aside ?? 'none'), 'utf8')).toBe('{"format": "sam');
  expect(existsSync(join(desktop.userData, KEPT))).toBe(false);
});
