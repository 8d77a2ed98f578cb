/* Electron's side of a page. Runs inside a function with `codec` and `isolated`; gives what a preload may use. */
const toMain = window.__standIn;
// The page's own scripts must not reach the raw channel.
delete window.__standIn;
const tell = (message) => toMain(JSON.stringify(message));

const waiting = new Map();
const listeners = new Map();
let lastId = 0;

Object.defineProperty(window, '__standInPage', {
  enumerable: false,
  value: Object.freeze({
    reply(id, answer) {
      const { resolve, reject } = waiting.get(id) ?? {};
      waiting.delete(id);
      if ('error' in answer) reject?.(new Error(answer.error));
      else resolve?.(codec.decode(answer.value));
    },
    emit(channel, values) {
      for (const listener of [...(listeners.get(channel) ?? [])])
        listener({ sender: ipcRenderer }, ...codec.decode(values));
    },
  }),
});

const ipcRenderer = {
  invoke: (channel, ...values) =>
    new Promise((resolve, reject) => {
      const coded = codec.encode(values);
      lastId += 1;
      waiting.set(lastId, { resolve, reject });
      tell({ kind: 'invoke', id: lastId, channel, values: coded });
    }),
  send: (channel, ...values) => tell({ kind: 'send', channel, values: codec.encode(values) }),
  on(channel, listener) {
    listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
    return ipcRenderer;
  },
  removeListener(channel, listener) {
    listeners.set(
      channel,
      (listeners.get(channel) ?? []).filter((known) => known !== listener),
    );
    return ipcRenderer;
  },
};

/** What crosses the context bridge is copied, functions are wrapped, objects are frozen. */
function crossed(value) {
  if (typeof value === 'function') return (...values) => settled(value(...values.map(crossed)));
  if (value === null || typeof value !== 'object' || value instanceof Promise || value instanceof Blob)
    return value;
  if (Array.isArray(value)) return value.map(crossed);
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return structuredClone(value);
  return Object.freeze(
    Object.fromEntries(Object.entries(value).map(([name, member]) => [name, crossed(member)])),
  );
}
const settled = (answer) => (answer instanceof Promise ? answer.then(crossed) : crossed(answer));

const contextBridge = {
  exposeInMainWorld(name, api) {
    if (!isolated) throw new Error('contextBridge API can only be used when contextIsolation is enabled');
    if (name in window)
      throw new Error('Cannot bind an API on top of an existing property on the window object');
    Object.defineProperty(window, name, { value: crossed(api), enumerable: true });
  },
};

/** A file that a test made in the page lies nowhere on disk. */
const webUtils = { getPathForFile: () => '' };

window.open = (url) => {
  tell({ kind: 'open', url: new URL(url, location.href).href });
  return null;
};

return {
  require(name) {
    if (name === 'electron' || name === 'electron/renderer') return { contextBridge, ipcRenderer, webUtils };
    throw new Error(`module not found: ${name}`);
  },
  process: {
    platform: '%PLATFORM%',
    versions: {},
    env: {},
    type: 'renderer',
    sandboxed: true,
    contextIsolated: true,
  },
};
