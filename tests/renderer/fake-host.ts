import { DEFAULT_SETTINGS } from '../../renderer/host/default-settings.ts';
import type { Host, SaveAnswer, SaveRequest } from '../../renderer/host/host.ts';

/** A host without a window or a disk: it answers what the test says and remembers what it was asked. */
export interface FakeHost extends Host {
  readonly saved: SaveRequest[];
  readonly described: string[];
  answer: SaveAnswer;
}

export const SAVED: SaveAnswer & { readonly kind: 'saved' } = {
  kind: 'saved',
  handle: 'h1',
  name: 'plan.samkalkyl',
  sha256: 'a'.repeat(64),
  durable: true,
  asDownload: false,
};

const nothing = () => Promise.resolve();
const cancelled = () => Promise.resolve({ kind: 'cancelled' } as const);
const unsubscribed = () => () => undefined;

export function fakeHost(): FakeHost {
  const host: FakeHost = {
    saved: [],
    described: [],
    answer: SAVED,
    kind: 'browser',
    savesInPlace: true,
    isMac: false,
    drawsWindowButtons: false,
    readSettings: () => Promise.resolve(DEFAULT_SETTINGS),
    writeSettings: nothing,
    openFile: cancelled,
    openRecent: cancelled,
    openDropped: cancelled,
    onFileHandedOver: unsubscribed,
    save: (request) => {
      host.saved.push(request);
      return Promise.resolve(host.answer);
    },
    saveAs: ({ bytes }) => {
      host.saved.push({ handle: 'new', bytes, expectedSha256: '', overwrite: false });
      return Promise.resolve(host.answer);
    },
    exportFile: cancelled,
    readFile: cancelled,
    print: nothing,
    savePdf: null,
    addedRegister: () => Promise.resolve({ kind: 'none' }),
    keepRegister: () => Promise.resolve({ kind: 'done' }),
    setRegisterAside: () => Promise.resolve(null),
    forgetRegister: () => Promise.resolve({ kind: 'done' }),
    recentFiles: () => Promise.resolve([]),
    describeRecent: (handle) => {
      host.described.push(handle);
      return Promise.resolve();
    },
    forgetRecent: nothing,
    setDocumentState: nothing,
    onSaveRequested: unsubscribed,
    onAction: unsubscribed,
    setMenu: nothing,
    newWindow: nothing,
    closeWindow: nothing,
    minimizeWindow: nothing,
    toggleMaximizeWindow: nothing,
  };
  return host;
}
