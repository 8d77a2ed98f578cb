/** Where the renderer lives in the desktop app: a protocol of our own, never `file://`. */
export const APP_SCHEME = 'app';
export const APP_HOST = 'bundle';
export const APP_START = `${APP_SCHEME}://${APP_HOST}/index.html`;

/** Whether an address is one of the renderer's own: exact scheme and host, nothing that only looks like them. */
export function isAppAddress(address: string): boolean {
  try {
    const { protocol, host, username, password } = new URL(address);
    return protocol === `${APP_SCHEME}:` && host === APP_HOST && username === '' && password === '';
  } catch {
    return false;
  }
}
