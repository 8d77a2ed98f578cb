import type { Session } from 'electron';
import { isAppAddress } from './app-address.ts';

/** The clipboard is written by the sheet's own copying, and a presentation fills the screen; a page of ours asks for nothing else. */
const ALLOWED_PERMISSIONS: readonly string[] = ['clipboard-sanitized-write', 'fullscreen'];

/** Content that a page holds already, and the developer tools. */
const HARMLESS_SCHEMES: readonly string[] = ['data:', 'blob:', 'devtools:'];

/** No network and no permissions (SEC2, SEC6, SEC14): nothing that a plan holds leaves this computer. */
export function closeSession(session: Session): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !mayLoad(url) }));
  session.setPermissionRequestHandler((_contents, permission, answer) =>
    answer(ALLOWED_PERMISSIONS.includes(permission)),
  );
  session.setPermissionCheckHandler((_contents, permission) => ALLOWED_PERMISSIONS.includes(permission));
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
}

/** Whether a page may load an address at all. */
export function mayLoad(address: string): boolean {
  return isAppAddress(address) || HARMLESS_SCHEMES.some((scheme) => address.startsWith(scheme));
}
