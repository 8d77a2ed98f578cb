import type { DesktopBridge } from '../../electron/ipc/contract.ts';
import type { Host } from './host.ts';

declare global {
  interface Window {
    /** Laid over the typed channels by the desktop's preload; absent in a browser. */
    readonly samkalkyl?: DesktopBridge;
  }
}

/** The desktop: every call goes over the bridge as it is; the main process decides where bytes go. */
export function createDesktopHost(bridge: DesktopBridge): Host {
  return {
    ...bridge,
    kind: 'desktop',
    savesInPlace: true,
    isMac: bridge.platform === 'darwin',
    drawsWindowButtons: bridge.platform !== 'darwin',
    openDropped: (file) => bridge.openDropped(file),
    setMenu: (menus) => bridge.setMenu(menus),
    setDocumentState: (state) => {
      document.title = state.title;
      return bridge.setDocumentState(state);
    },
  };
}
