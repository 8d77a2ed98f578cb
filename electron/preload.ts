import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Result } from '../core/index.ts';
import type {
  CallRefusal,
  Channel,
  ChannelArgument,
  ChannelResult,
  DesktopBridge,
  OpenAnswer,
  WindowEvents,
} from './ipc/contract.ts';

/** Types alone are imported: a sandboxed preload is one small file that knows channels by name. */

type Answer<Name extends Channel> = Result<ChannelResult<Name>, CallRefusal>;

/** A refusal here is a fault of the program's own: what a user can act on comes as an answer. */
async function call<Name extends Channel>(
  channel: Name,
  argument: ChannelArgument<Name>,
): Promise<ChannelResult<Name>> {
  const answer: unknown = await ipcRenderer.invoke(channel, argument);
  if (!isAnswer<Name>(answer)) throw new Error(`${channel}: no answer`);
  if (!answer.ok) throw new Error(`${channel}: ${answer.failure}`);
  return answer.value;
}

function isAnswer<Name extends Channel>(answer: unknown): answer is Answer<Name> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer;
}

/** Hears one kind of event from the start, and keeps what comes before somebody listens. */
function hear<Name extends keyof WindowEvents>(name: Name) {
  const listeners = new Set<(what: WindowEvents[Name]) => void>();
  const early: WindowEvents[Name][] = [];
  ipcRenderer.on(name, (_event, what: WindowEvents[Name]) => {
    if (listeners.size === 0) early.push(what);
    for (const listener of listeners) listener(what);
  });
  return (listener: (what: WindowEvents[Name]) => void) => {
    listeners.add(listener);
    for (const what of early.splice(0)) listener(what);
    return () => void listeners.delete(listener);
  };
}

const onHandedOver = hear('file.handedOver');
const onSaveRequest = hear('save.requested');
const onChosen = hear('action.chosen');

/** The system alone knows where a dropped file lies; one that lies nowhere is opened by its content. */
async function openDropped(file: File): Promise<OpenAnswer> {
  const path = webUtils.getPathForFile(file);
  if (path !== '') return call('files.openDropped', { path });
  const bytes = new Uint8Array(await file.arrayBuffer());
  return call('files.openContent', { name: file.name, bytes });
}

async function answerSaveRequest(request: string, save: () => Promise<boolean>): Promise<void> {
  const mayClose = await save().catch(() => false);
  await call('window.saveAnswered', { request, mayClose });
}

function platform(): DesktopBridge['platform'] {
  return process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux';
}

const bridge = {
  platform: platform(),

  readSettings: () => call('settings.read', undefined),
  writeSettings: (changes) => call('settings.write', changes),

  openFile: () => call('files.open', undefined),
  openRecent: (id) => call('files.openRecent', { id }),
  openDropped,
  onFileHandedOver: (listener) => {
    const stop = onHandedOver(listener);
    void call('files.listening', undefined);
    return stop;
  },

  save: (request) => call('files.save', request),
  saveAs: (request) => call('files.saveAs', request),
  exportFile: (request) => call('files.export', request),
  readFile: (type) => call('files.read', { type }),
  print: () => call('paper.print', undefined),
  savePdf: (request) => call('paper.pdf', request),

  addedRegister: () => call('register.read', undefined),
  keepRegister: (bytes) => call('register.keep', { bytes }),
  setRegisterAside: () => call('register.setAside', undefined),
  forgetRegister: () => call('register.forget', undefined),

  recentFiles: () => call('recent.list', undefined),
  describeRecent: (handle, description) => call('recent.describe', { handle, description }),
  forgetRecent: (id) => call('recent.forget', { id }),

  setDocumentState: (state) => call('window.documentState', state),
  onSaveRequested: (listener) => onSaveRequest(({ request }) => void answerSaveRequest(request, listener)),
  onAction: (listener) => onChosen(({ id }) => listener(id)),
  setMenu: (menus) => call('menu.set', menus),
  newWindow: () => call('window.open', undefined),
  closeWindow: () => call('window.close', undefined),
  minimizeWindow: () => call('window.minimize', undefined),
  toggleMaximizeWindow: () => call('window.toggleMaximize', undefined),
} satisfies DesktopBridge;

contextBridge.exposeInMainWorld('samkalkyl', bridge);
