'use strict';
const { EventEmitter } = require('node:events');
const { windows } = require('./world.cjs');

const [width, height] = (process.env.STANDIN_DISPLAY ?? '1920x1080').split('x').map(Number);
const display = {
  id: 1,
  scaleFactor: 1,
  bounds: { x: 0, y: 0, width, height },
  workArea: { x: 0, y: 0, width, height: height - 40 },
};

/** One display, with room for a task bar. */
const screen = Object.assign(new EventEmitter(), {
  getPrimaryDisplay: () => display,
  getAllDisplays: () => [display],
  getDisplayMatching: () => display,
});

let source = 'system';

/** The system is light here; a chosen theme reaches the pages as `prefers-color-scheme`. */
const nativeTheme = new EventEmitter();
Object.defineProperties(nativeTheme, {
  themeSource: {
    get: () => source,
    set(chosen) {
      source = chosen;
      for (const window of windows) window.webContents.followTheme();
      nativeTheme.emit('updated');
    },
  },
  shouldUseDarkColors: { get: () => source === 'dark' },
});

module.exports = { screen, nativeTheme };
