import { basename } from 'node:path';
import { app } from 'electron';
import type { Program } from '../program.ts';
import { askForFile } from './ask-for-file.ts';
import { deliverWaiting } from './hand-over.ts';
import { openContent, openIntoWindow, readWithoutGrant } from './open-into-window.ts';
import { exportElsewhere, saveElsewhere, saveInPlace } from './save-from-window.ts';

/** What a page may ask of the disk: only files that the user, or the system for the user, has pointed out. */
export function answerFileCalls(program: Program): void {
  const { handle, recentFiles } = program;

  handle('files.open', async (_nothing, planWindow) => {
    const path = await askForFile('open', planWindow, program.texts());
    return path === null ? { kind: 'cancelled' } : openIntoWindow(path, planWindow, program);
  });
  handle('files.openRecent', ({ id }, planWindow) => {
    const path = recentFiles.pathOf(id);
    if (path === null) return { kind: 'problem', problem: 'gone', name: '' };
    return openIntoWindow(path, planWindow, program);
  });
  handle('files.openDropped', ({ path }, planWindow) => openIntoWindow(path, planWindow, program));
  handle('files.openContent', ({ name, bytes }) => openContent({ name: basename(name), bytes }));
  handle('files.listening', (_nothing, planWindow) => {
    planWindow.listening = true;
    return deliverWaiting(planWindow, program);
  });

  handle('files.read', async ({ type }, planWindow) => {
    const path = await askForFile(type, planWindow, program.texts());
    return path === null ? { kind: 'cancelled' } : readWithoutGrant(path);
  });

  handle('files.save', (request, planWindow) => saveInPlace(request, planWindow));
  handle('files.saveAs', (request, planWindow) => saveElsewhere(request, planWindow, program));
  handle('files.export', (request, planWindow) => exportElsewhere(request, planWindow, program));

  handle('recent.list', () => recentFiles.list());
  handle('recent.describe', ({ handle: granted, description }, planWindow) => {
    const path = planWindow.grants.pathOf(granted);
    if (path === null) return;
    planWindow.file = path;
    recentFiles.remember(path, description, new Date());
    app.addRecentDocument(path);
  });
  handle('recent.forget', ({ id }) => recentFiles.forget(id));
}
