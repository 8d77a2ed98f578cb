import { createHash } from 'node:crypto';
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bridgeOf, expect, test } from './launch-desktop.ts';
import { answerOpen, answerSave } from './native-dialogs.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const bytes = (text: string) => [...new TextEncoder().encode(text)];

test('a file is opened by the dialog and saved back; its place never reaches the page', async ({ shell }) => {
  const path = join(shell.folder, 'Plan ett.samkalkyl');
  writeFileSync(path, 'as it was');
  const { app, page } = await shell.start();
  const bridge = await bridgeOf(page);

  await answerOpen(app, path);
  const opened = await bridge.evaluate(async (host) => {
    const answer = await host.openFile();
    return answer.kind === 'opened' ? { ...answer.file, bytes: [...answer.file.bytes] } : null;
  });
  expect(opened).toEqual({
    handle: expect.stringMatching(/^[0-9a-f-]{36}$/),
    name: 'Plan ett.samkalkyl',
    bytes: bytes('as it was'),
    sha256: sha256('as it was'),
  });

  const saved = await bridge.evaluate(
    (host, { handle, content, expected }) =>
      host.save({ handle, bytes: new Uint8Array(content), expectedSha256: expected, overwrite: false }),
    { handle: opened?.handle ?? '', content: bytes('as it is now'), expected: sha256('as it was') },
  );
  expect(saved).toMatchObject({
    kind: 'saved',
    handle: opened?.handle,
    durable: true,
    sha256: sha256('as it is now'),
  });
  expect(readFileSync(path, 'utf8')).toBe('as it is now');
});

test('FIL5 a file changed by another is not overwritten until the user says so, and then kept', async ({
  shell,
}) => {
  const path = join(shell.folder, 'plan.samkalkyl');
  writeFileSync(path, 'mine');
  const { app, page } = await shell.start();
  const bridge = await bridgeOf(page);
  await answerOpen(app, path);
  const save = (overwrite: boolean) =>
    bridge.evaluate(
      async (host, { content, expected, over }) => {
        const opened = await host.openRecent((await host.recentFiles())[0]?.id ?? '');
        const handle = opened.kind === 'opened' ? (opened.file.handle ?? '') : '';
        return host.save({
          handle,
          bytes: new Uint8Array(content),
          expectedSha256: expected,
          overwrite: over,
        });
      },
      { content: bytes('mine, edited'), expected: sha256('mine'), over: overwrite },
    );
  await bridge.evaluate(async (host) => {
    const opened = await host.openFile();
    if (opened.kind !== 'opened') throw new Error(opened.kind);
    const description = { planName: 'Plan', scenarios: 1, scenariosOver: 0, addsUp: true };
    await host.describeRecent(opened.file.handle ?? '', description);
  });

  writeFileSync(path, 'theirs');
  expect(await save(false)).toEqual({ kind: 'changedOnDisk' });
  expect(readFileSync(path, 'utf8')).toBe('theirs');
  expect(await save(true)).toMatchObject({ kind: 'saved' });
  expect(readFileSync(path, 'utf8')).toBe('mine, edited');
  const backup = readdirSync(shell.folder).find((name) => name.startsWith('plan.backup-')) ?? 'none';
  expect(readFileSync(join(shell.folder, backup), 'utf8')).toBe('theirs');
});

test('saving elsewhere completes the name, an export is written, and a cancelled dialog writes nothing', async ({
  shell,
}) => {
  const { app, page } = await shell.start();
  const bridge = await bridgeOf(page);
  const saveAs = () =>
    bridge.evaluate((host) => host.saveAs({ suggestedName: 'Plan', bytes: new Uint8Array([123, 125]) }));
  const exportTable = () =>
    bridge.evaluate((host) =>
      host.exportFile({ suggestedName: 'Tabell', type: 'csv', bytes: new Uint8Array([49]) }),
    );

  await answerSave(app, null);
  expect(await saveAs()).toEqual({ kind: 'cancelled' });
  expect(await exportTable()).toEqual({ kind: 'cancelled' });
  expect(readdirSync(shell.folder).filter((name) => name.endsWith('.samkalkyl'))).toEqual([]);

  await answerSave(app, join(shell.folder, 'Plan två'));
  expect(await saveAs()).toMatchObject({ kind: 'saved', name: 'Plan två.samkalkyl' });
  expect(readFileSync(join(shell.folder, 'Plan två.samkalkyl'), 'utf8')).toBe('{}');

  await answerSave(app, join(shell.folder, 'Tabell.csv'));
  expect(await exportTable()).toEqual({ kind: 'exported', name: 'Tabell.csv' });
  expect(readFileSync(join(shell.folder, 'Tabell.csv'), 'utf8')).toBe('1');
});

test('what cannot be read or written is answered by reason, and nothing is touched', async ({ shell }) => {
  const locked = join(shell.folder, 'låst.samkalkyl');
  writeFileSync(locked, 'locked');
  chmodSync(locked, 0o444);
  const { app, page } = await shell.start();
  const bridge = await bridgeOf(page);

  await answerOpen(app, join(shell.folder, 'borta.samkalkyl'));
  expect(await bridge.evaluate((host) => host.openFile())).toEqual({
    kind: 'problem',
    problem: 'gone',
    name: 'borta.samkalkyl',
  });
  await answerSave(app, locked);
  const save = () =>
    bridge.evaluate((host) => host.saveAs({ suggestedName: 'x', bytes: new Uint8Array([1]) }));
  expect(await save()).toEqual({ kind: 'problem', problem: 'readOnly' });
  expect(readFileSync(locked, 'utf8')).toBe('locked');
  await answerSave(app, join(shell.folder, 'finns inte', 'x.samkalkyl'));
  expect(await save()).toEqual({ kind: 'problem', problem: 'gone' });
});

test('recent files, settings and what is said of a plan are kept over a restart', async ({ shell }) => {
  const path = join(shell.folder, 'Samverkan å.samkalkyl');
  writeFileSync(path, 'plan');
  const description = { planName: 'Steget vidare', scenarios: 3, scenariosOver: 2, addsUp: true };
  {
    const { app, page } = await shell.start();
    const bridge = await bridgeOf(page);
    expect(await bridge.evaluate((host) => host.recentFiles())).toEqual([]);
    await answerOpen(app, path);
    await bridge.evaluate(async (host, said) => {
      const opened = await host.openFile();
      if (opened.kind === 'opened') await host.describeRecent(opened.file.handle ?? '', said);
      await host.writeSettings({ theme: 'dark', language: 'en' });
    }, description);
    await app.close();
  }
  const { page } = await shell.start();
  const bridge = await bridgeOf(page);
  expect(await bridge.evaluate((host) => host.readSettings())).toMatchObject({
    theme: 'dark',
    language: 'en',
    density: 'normal',
  });
  const recent = await bridge.evaluate((host) => host.recentFiles());
  expect(recent).toMatchObject([{ name: 'Samverkan å.samkalkyl', description }]);
  expect(JSON.stringify(recent)).not.toContain(shell.folder);

  const openRecent = () => bridge.evaluate((host, id) => host.openRecent(id), recent[0]?.id ?? '');
  expect(await openRecent()).toMatchObject({ kind: 'opened' });
  rmSync(path);
  expect(await openRecent()).toMatchObject({
    kind: 'problem',
    problem: 'gone',
    name: 'Samverkan å.samkalkyl',
  });
  await bridge.evaluate((host, id) => host.forgetRecent(id), recent[0]?.id ?? '');
  expect(await bridge.evaluate((host) => host.recentFiles())).toEqual([]);
});

test('FIL9 damaged settings are set aside, the program starts with its defaults', async ({ shell }) => {
  {
    const { app } = await shell.start();
    await app.close();
  }
  writeFileSync(join(shell.userData, 'config.json'), '{"settings": {"theme": "da');
  const { page } = await shell.start();
  const bridge = await bridgeOf(page);
  expect(await bridge.evaluate((host) => host.readSettings())).toMatchObject({
    theme: 'system',
    language: 'sv',
  });
  await bridge.evaluate((host) => host.writeSettings({ theme: 'light' }));
  const aside = readdirSync(shell.userData).find((name) => /^config\.corrupt-.*\.json$/.test(name)) ?? 'none';
  expect(existsSync(join(shell.userData, aside))).toBe(true);
  expect(readFileSync(join(shell.userData, aside), 'utf8')).toBe('{"settings": {"theme": "da');
});

test('a dropped file that lies nowhere on disk is opened by its content', async ({ shell }) => {
  const { page } = await shell.start();
  const bridge = await bridgeOf(page);
  const opened = await bridge.evaluate((host) => host.openDropped(new File(['mail'], 'bilaga.samkalkyl')));
  expect(opened).toMatchObject({
    kind: 'opened',
    file: { handle: null, name: 'bilaga.samkalkyl', sha256: sha256('mail') },
  });
});
