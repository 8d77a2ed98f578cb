import {
  forgetAddedRegister,
  keepAddedRegister,
  readAddedRegister,
  setAddedRegisterAside,
} from './browser/added-register.ts';
import { canWriteFiles } from './browser/file-system-access.ts';
import { GrantedFiles, openContent, openHandle, openStored } from './browser/open-files.ts';
import { pickFile, pickToRead } from './browser/pick-file.ts';
import { forget, recentFiles, remember } from './browser/recent.ts';
import { exportTo, saveAs, saveInPlace } from './browser/save-files.ts';
import { readSettings, writeSettings } from './browser/settings.ts';
import type { Host, OpenAnswer } from './host.ts';

/** The browser edition: files through the File System Access API, or as uploads and downloads where it lacks. */
export function createBrowserHost(): Host {
  const granted = new GrantedFiles();
  return {
    kind: 'browser',
    savesInPlace: canWriteFiles(),
    isMac: /Mac/.test(navigator.userAgent),
    drawsWindowButtons: false,

    readSettings: () => Promise.resolve(readSettings(localStorage)),
    writeSettings: (changes) => Promise.resolve(writeSettings(localStorage, changes)),

    openFile: () => pickFile(granted),
    openRecent: (id) => openStored(id, granted),
    openDropped: (file, item) => openDropped(file, item, granted),
    onFileHandedOver: () => nothingToUndo,

    save: (request) => saveInPlace(request, granted),
    saveAs: (request) => saveAs(request, granted),
    exportFile: exportTo,
    readFile: pickToRead,
    print: () => {
      window.print();
      return Promise.resolve();
    },
    savePdf: null,

    addedRegister: readAddedRegister,
    keepRegister: keepAddedRegister,
    setRegisterAside: setAddedRegisterAside,
    forgetRegister: forgetAddedRegister,

    recentFiles: () => (canWriteFiles() ? recentFiles() : Promise.resolve([])),
    describeRecent: async (handle, description) => {
      const file = granted.find(handle);
      if (file) await remember(file, description);
    },
    forgetRecent: forget,

    setDocumentState: ({ title, dirty }) => {
      document.title = title;
      window.onbeforeunload = dirty ? (event) => event.preventDefault() : null;
      return Promise.resolve();
    },
    onSaveRequested: () => nothingToUndo,
    onAction: () => nothingToUndo,
    setMenu: () => Promise.resolve(),
    newWindow: () => {
      window.open(window.location.href, '_blank', 'noopener');
      return Promise.resolve();
    },
    closeWindow: () => Promise.resolve(),
    minimizeWindow: () => Promise.resolve(),
    toggleMaximizeWindow: () => Promise.resolve(),
  };
}

function nothingToUndo(): void {
  // The browser has no menu, second launch or closing to listen for.
}

async function openDropped(
  file: File,
  item: DataTransferItem | undefined,
  granted: GrantedFiles,
): Promise<OpenAnswer> {
  const handle = await item?.getAsFileSystemHandle?.();
  return handle instanceof FileSystemFileHandle ? openHandle(handle, granted) : openContent(file);
}
