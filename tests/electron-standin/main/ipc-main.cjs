'use strict';
const { EventEmitter } = require('node:events');

const handlers = new Map();

const ipcMain = Object.assign(new EventEmitter(), {
  handle(channel, handler) {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    handlers.set(channel, handler);
  },
  removeHandler: (channel) => handlers.delete(channel),
});

/** Calls the app's handler of a channel, with Electron's own words when it breaks. */
async function invoke(channel, event, values) {
  try {
    const handler = handlers.get(channel);
    if (!handler) throw new Error(`No handler registered for '${channel}'`);
    return { value: await handler(event, ...values) };
  } catch (error) {
    return { error: `Error invoking remote method '${channel}': ${error}` };
  }
}

module.exports = { ipcMain, invoke };
