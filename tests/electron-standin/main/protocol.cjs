'use strict';
/**
 * Chromium does not know the app's own scheme: `app://bundle/x` travels as `https://bundle.app.standin.invalid/x`,
 * a secure origin that no name server resolves, and is answered by the app's real handler.
 */
const SUFFIX = '.standin.invalid';
const handlers = new Map();

const protocol = {
  registerSchemesAsPrivileged() {
    if (require('./app.cjs').app.isReady()) {
      throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    }
  },
  handle: (scheme, handler) => handlers.set(scheme, handler),
  isProtocolHandled: (scheme) => handlers.has(scheme),
};

function toChromium(address) {
  const [, scheme, host, rest] = /^([a-z][a-z0-9+-]*):\/\/([^/?#]*)(.*)$/i.exec(address) ?? [];
  return handlers.has(scheme) ? `https://${host}.${scheme}${SUFFIX}${rest}` : address;
}

function fromChromium(address) {
  const [, host, scheme, rest] =
    /^https:\/\/([^/]+)\.([a-z][a-z0-9+-]*)\.standin\.invalid(.*)$/.exec(address) ?? [];
  return host === undefined ? address : `${scheme}://${host}${rest}`;
}

/** The app's handler for an address as the app knows it. */
const handlerFor = (address) => handlers.get(address.slice(0, address.indexOf(':')));

module.exports = { protocol, toChromium, fromChromium, handlerFor };
