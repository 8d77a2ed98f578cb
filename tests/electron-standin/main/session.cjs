'use strict';
const { EventEmitter } = require('node:events');

/** Requests are shown to the app's filter; permissions are asked of nobody (README.md, limits). */
let beforeRequest = null;

const webRequest = {
  onBeforeRequest(filterOrListener, listener) {
    beforeRequest = listener ?? filterOrListener;
  },
};

const defaultSession = Object.assign(new EventEmitter(), {
  webRequest,
  setPermissionRequestHandler() {},
  setPermissionCheckHandler() {},
  setDevicePermissionHandler() {},
});

/** Whether the app lets a request go; every address is kept for tests to look at. */
async function isLetGo(url, details) {
  requested.push(url);
  if (!beforeRequest) return true;
  const { cancel = false } = await new Promise((answer) => beforeRequest({ url, ...details }, answer));
  if (cancel) cancelled.push(url);
  return !cancel;
}

const requested = [];
const cancelled = [];

module.exports = {
  session: { defaultSession, fromPartition: () => defaultSession },
  isLetGo,
  requested,
  cancelled,
};
