'use strict';
const { windows } = require('./world.cjs');

const all = () => [...windows].map((window) => window.webContents);

const webContents = {
  getAllWebContents: all,
  fromId: (id) => all().find((contents) => contents.id === id),
  /** A test driver finds the window of a page this way. */
  fromDevToolsTargetId: (targetId) => all().find((contents) => contents.targetId === targetId),
};

module.exports = { webContents };
