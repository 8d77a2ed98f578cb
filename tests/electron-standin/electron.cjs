'use strict';
/** What `electron` gives to a main process, as far as this app uses it. One object for `require` and `import`. */
const { app, becomeReady } = require('./main/app.cjs');
const { BrowserWindow } = require('./main/browser-window.cjs');
const { dialog, shell, shown } = require('./main/dialog.cjs');
const { ipcMain } = require('./main/ipc-main.cjs');
const { Menu, MenuItem } = require('./main/menu.cjs');
const { nativeTheme, screen } = require('./main/display.cjs');
const { protocol } = require('./main/protocol.cjs');
const { session } = require('./main/session.cjs');
const { webContents } = require('./main/web-contents-list.cjs');

const __standIn = { becomeReady, shown };

module.exports = {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  MenuItem,
  nativeTheme,
  protocol,
  screen,
  session,
  shell,
  webContents,
  __standIn,
};
