'use strict';
const { EventEmitter } = require('node:events');
const os = require('node:os');
const path = require('node:path');
const { startedChromium } = require('./chromium.cjs');
const { takeLock } = require('./single-instance.cjs');
const { appFolder, packageJson, switchValue, vetoable, windows, words } = require('./world.cjs');

const name = packageJson.productName ?? packageJson.name;
const userData =
  switchValue('user-data-dir') ??
  path.join(process.env.XDG_CONFIG_HOME ?? path.join(os.homedir(), '.config'), name);
const paths = {
  userData,
  sessionData: userData,
  appData: path.dirname(userData),
  logs: path.join(userData, 'logs'),
  home: os.homedir(),
  temp: os.tmpdir(),
  documents: path.join(os.homedir(), 'Documents'),
  exe: process.execPath,
};

let ready = false;
let quitting = false;
let ending = false;
let announceReady;
const whenReady = new Promise((resolve) => (announceReady = resolve));
// Electron lives until it quits, with windows or without.
const alive = setInterval(() => {}, 2 ** 30);

const app = Object.assign(new EventEmitter(), {
  isPackaged: false,
  name,
  commandLine: {
    appendSwitch() {},
    appendArgument() {},
    hasSwitch: (name) => words.includes(`--${name}`),
    getSwitchValue: () => '',
  },
  getName: () => name,
  getVersion: () => packageJson.version,
  getLocale: () => 'sv-SE',
  getAppPath: () => appFolder,
  getPath(wanted) {
    if (!(wanted in paths)) throw new Error(`Failed to get '${wanted}' path`);
    return paths[wanted];
  },
  isReady: () => ready,
  whenReady: () => whenReady,
  enableSandbox() {},
  setAppUserModelId() {},
  addRecentDocument() {},
  requestSingleInstanceLock(data = {}) {
    const note = { argv: process.argv, folder: process.cwd(), data };
    return takeLock(userData, note, ({ argv, folder, data: sent }) =>
      app.emit('second-instance', vetoable(), argv, folder, sent),
    );
  },
  /** As in Electron: windows may veto their closing, and with it the quitting. */
  quit() {
    const event = vetoable();
    app.emit('before-quit', event);
    if (event.defaultPrevented) return;
    quitting = true;
    for (const window of [...windows]) window.close();
    if (windows.size === 0) void end(0);
    else quitting = false;
  },
  exit: (code = 0) => void end(code),
});

/** The app's `ready`: once its main file has run. */
function becomeReady() {
  if (ready) return;
  ready = true;
  app.emit('will-finish-launching');
  app.emit('ready', {}, {});
  announceReady({});
}

function windowClosed() {
  if (windows.size > 0 || quitting) return;
  if (app.listenerCount('window-all-closed') > 0) app.emit('window-all-closed');
  else app.quit();
}

async function end(code) {
  if (ending) return;
  ending = true;
  clearInterval(alive);
  app.emit('will-quit', vetoable());
  app.emit('quit', vetoable(), code);
  await startedChromium()?.close();
  process.exit(code);
}

process.on('SIGTERM', () => app.quit());
process.on('SIGINT', () => app.quit());

module.exports = { app, becomeReady, windowClosed };
