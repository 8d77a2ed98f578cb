'use strict';
/**
 * One running app for a data folder. The lock is a file with the holder's process id; a later launch leaves a note
 * beside it, which the holder looks for.
 */
const fs = require('node:fs');
const path = require('node:path');

const LOOK_EVERY_MS = 50;

function isRunning(processId) {
  try {
    process.kill(processId, 0);
    return true;
  } catch {
    return false;
  }
}

/** Takes the lock and answers true, or tells its holder of this launch and answers false. */
function takeLock(folder, note, onLaunch) {
  fs.mkdirSync(folder, { recursive: true });
  const lock = path.join(folder, 'standin.lock');
  const notes = path.join(folder, 'standin-launches');
  const holder = fs.existsSync(lock) ? Number(fs.readFileSync(lock, 'utf8')) : 0;
  if (holder !== 0 && holder !== process.pid && isRunning(holder)) {
    leaveNote(notes, note);
    return false;
  }
  fs.writeFileSync(lock, String(process.pid));
  setInterval(() => takeNotes(notes, onLaunch), LOOK_EVERY_MS).unref();
  process.on('exit', () => fs.rmSync(lock, { force: true }));
  return true;
}

/** Whole at once, under a name that counts up: the holder never reads half a note. */
function leaveNote(folder, note) {
  fs.mkdirSync(folder, { recursive: true });
  const name = path.join(folder, `${Date.now()}-${process.pid}`);
  fs.writeFileSync(`${name}.part`, JSON.stringify(note));
  fs.renameSync(`${name}.part`, `${name}.json`);
}

function takeNotes(folder, onLaunch) {
  if (!fs.existsSync(folder)) return;
  for (const name of fs.readdirSync(folder).sort()) {
    if (!name.endsWith('.json')) continue;
    const note = JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8'));
    fs.rmSync(path.join(folder, name));
    onLaunch(note);
  }
}

module.exports = { takeLock };
