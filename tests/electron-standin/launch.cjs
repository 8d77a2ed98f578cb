'use strict';
/** Starts the app that the command line names, as Electron does: a folder with a package.json, or a main file. */
const fs = require('node:fs');
const path = require('node:path');
const { pathToFileURL } = require('node:url');

const words = appWords(globalThis.__standInWords);
const named = words.find((word) => !word.startsWith('-'));
if (named === undefined) throw new Error('stand-in: name the app to run');
const { folder, main } = appAt(path.resolve(named));
process.env.STANDIN_APP_FOLDER = folder;
process.argv = [process.execPath, ...words];

process.on('uncaughtException', (error) => {
  // An app that follows its own faults has a listener besides this one.
  if (process.listenerCount('uncaughtException') > 1) return;
  console.error('A JavaScript error occurred in the main process\n', error);
  process.exit(1);
});

const { becomeReady } = require('./electron.cjs').__standIn;
// What must happen before `ready` has happened once the main file has run, however slow the computer.
import(pathToFileURL(main).href).then(becomeReady, (error) => {
  console.error(error);
  process.exit(1);
});

/** Without Node's own flags, which the launching script has handed to Node. */
function appWords(all) {
  return all.filter(
    (word, index) =>
      !word.startsWith('--inspect') &&
      !['-r', '--require'].includes(word) &&
      !['-r', '--require'].includes(all[index - 1]),
  );
}

function appAt(place) {
  if (!fs.statSync(place).isDirectory()) return { folder: path.dirname(place), main: place };
  const { main } = JSON.parse(fs.readFileSync(path.join(place, 'package.json'), 'utf8'));
  return { folder: place, main: path.join(place, main) };
}
