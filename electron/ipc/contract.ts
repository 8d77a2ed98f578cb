/**
 * What passes between the window and the main process: channels, argument schemas, results, and the bridge
 * that the preload lays over them. The one file of `electron/` that the renderer may import, types only.
 * Expected failures are answers with a `kind`; a rejected promise is a bug or a foreign caller.
 */
import { z } from 'zod';

const MEGABYTE = 1024 * 1024;
/** A plan file larger than this is refused, in both directions. */
export const MAX_PLAN_BYTES = 20 * MEGABYTE;
export const MAX_EXPORT_BYTES = 60 * MEGABYTE;

const bytesUpTo = (limit: number) =>
  z.custom<Uint8Array>((value) => value instanceof Uint8Array && value.byteLength <= limit);
const nothing = z.undefined();
const opaqueId = z.string().min(1).max(64);
const fileName = z.string().min(1).max(255);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

export const settingsSchema = z.strictObject({
  language: z.enum(['sv', 'en']),
  theme: z.enum(['system', 'light', 'dark']),
  density: z.enum(['kompakt', 'normal', 'luftig']),
  display: z.enum(['kr', 'tkr']),
  panelOpen: z.boolean(),
  explainOpen: z.boolean(),
  zoom: z.number().int().min(50).max(200),
  columnWidths: z
    .partialRecord(
      z.enum(['name', 'weight', 'share', 'year', 'sum', 'perInhabitant', 'ceiling']),
      z.number().min(20).max(2000),
    )
    .readonly(),
  recentCommands: z.array(z.string().max(100)).max(20).readonly(),
  hints: z.boolean(),
});

export const recentDescriptionSchema = z.strictObject({
  planName: z.string().max(200),
  scenarios: z.number().int().min(0).max(10_000),
  /** Scenarios in which some ceiling is broken. */
  scenariosOver: z.number().int().min(0).max(10_000),
  /** Whether every scenario adds up with nothing unallocated or unfunded. */
  addsUp: z.boolean(),
});

/** A native menu as the page wants it; the labels are in the user's language already. */
export interface NativeMenu {
  readonly label: string;
  readonly items: readonly NativeMenuItem[];
}
export type NativeMenuItem =
  | { readonly kind: 'separator' }
  | {
      readonly kind: 'action';
      readonly id: string;
      readonly label: string;
      /** As Electron writes it: `CommandOrControl+Shift+S`. */
      readonly accelerator: string | null;
      readonly enabled: boolean;
    };

const menuItemSchema: z.ZodType<NativeMenuItem> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('separator') }),
  z.strictObject({
    kind: z.literal('action'),
    id: z.string().min(1).max(100),
    label: z.string().min(1).max(200),
    accelerator: z.string().min(1).max(50).nullable(),
    enabled: z.boolean(),
  }),
]);
// No `.readonly()` in these schemas: it freezes what it is given, and throws at a typed array (zod 4.6).
const menusSchema: z.ZodType<readonly NativeMenu[]> = z
  .array(z.strictObject({ label: z.string().min(1).max(200), items: z.array(menuItemSchema).max(100) }))
  .max(20);

/** Every channel the window may call, with the schema of its one argument. */
export const CHANNELS = {
  'settings.read': nothing,
  'settings.write': settingsSchema.partial(),
  'files.open': nothing,
  'files.openRecent': z.strictObject({ id: opaqueId }),
  /** The path comes from the preload, which asked the system for a dropped file's; the page cannot name one. */
  'files.openDropped': z.strictObject({ path: z.string().min(1).max(32_768) }),
  /** A dropped file that lies nowhere on disk, such as an attachment dragged out of a mail. */
  'files.openContent': z.strictObject({ name: fileName, bytes: bytesUpTo(MAX_PLAN_BYTES) }),
  /** The window listens: files handed over by the system may come. */
  'files.listening': nothing,
  'files.save': z.strictObject({
    handle: opaqueId,
    bytes: bytesUpTo(MAX_PLAN_BYTES),
    expectedSha256: sha256,
    overwrite: z.boolean(),
  }),
  'files.saveAs': z.strictObject({ suggestedName: fileName, bytes: bytesUpTo(MAX_PLAN_BYTES) }),
  'files.export': z.strictObject({
    suggestedName: fileName,
    type: z.enum(['xlsx', 'csv', 'docx', 'png', 'svg']),
    bytes: bytesUpTo(MAX_EXPORT_BYTES),
  }),
  /** A file that the user points out to be read, and never written to. */
  'files.read': z.strictObject({ type: z.enum(['plan', 'table']) }),
  /** The page as it lies on paper, to the system's printer. */
  'paper.print': nothing,
  /** The same as a PDF, where the user wants it. */
  'paper.pdf': z.strictObject({ suggestedName: fileName }),
  'register.read': nothing,
  'register.keep': z.strictObject({ bytes: bytesUpTo(MAX_PLAN_BYTES) }),
  /** What the page could not read is moved out of the way. */
  'register.setAside': nothing,
  'register.forget': nothing,
  'recent.list': nothing,
  /** The window shows this file, which is a sound plan: it goes into the list of recent files. */
  'recent.describe': z.strictObject({ handle: opaqueId, description: recentDescriptionSchema }),
  'recent.forget': z.strictObject({ id: opaqueId }),
  'window.documentState': z.strictObject({
    title: z.string().max(500),
    dirty: z.boolean(),
    /** The file that the window shows; null for none. Left out: as it was. */
    handle: opaqueId.nullable().optional(),
  }),
  'window.saveAnswered': z.strictObject({ request: opaqueId, mayClose: z.boolean() }),
  'window.open': nothing,
  'window.close': nothing,
  'window.minimize': nothing,
  'window.toggleMaximize': nothing,
  'menu.set': menusSchema,
} as const;

export type Channel = keyof typeof CHANNELS;
export type ChannelArgument<Name extends Channel> = z.infer<(typeof CHANNELS)[Name]>;

export type Settings = Readonly<z.infer<typeof settingsSchema>>;
export type RecentDescription = Readonly<z.infer<typeof recentDescriptionSchema>>;

/** Why a file could not be read or written; never a path, never the system's own words. */
export type FileProblem =
  'denied' | 'readOnly' | 'full' | 'gone' | 'nameTooLong' | 'tooLarge' | 'busy' | 'unreachable' | 'failed';

export interface OpenedFile {
  /** Opaque; null for content that lies nowhere on disk. */
  readonly handle: string | null;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

export type OpenAnswer =
  | { readonly kind: 'opened'; readonly file: OpenedFile }
  | { readonly kind: 'openElsewhere' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'problem'; readonly problem: FileProblem; readonly name: string };

export type SaveAnswer =
  | {
      readonly kind: 'saved';
      readonly handle: string;
      readonly name: string;
      readonly sha256: string;
      /** False: the new file is in place, but the disk did not confirm that it is secured. */
      readonly durable: boolean;
      readonly asDownload: false;
    }
  | { readonly kind: 'changedOnDisk' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'problem'; readonly problem: FileProblem };

export type ExportAnswer =
  | { readonly kind: 'exported'; readonly name: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'problem'; readonly problem: FileProblem };

export type ReadAnswer =
  | { readonly kind: 'read'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'problem'; readonly problem: FileProblem; readonly name: string };

/** The register of inhabitants that the user has added; what it holds is the page's matter. */
export type RegisterAnswer =
  | { readonly kind: 'kept'; readonly bytes: Uint8Array }
  | { readonly kind: 'none' }
  | { readonly kind: 'problem'; readonly problem: FileProblem };

export type KeepAnswer =
  { readonly kind: 'done' } | { readonly kind: 'problem'; readonly problem: FileProblem };

export interface RecentFile {
  readonly id: string;
  readonly name: string;
  /** The last two folders in words: `Dokument › Samverkan`. */
  readonly folder: string;
  /** ISO time of the last opening or saving. */
  readonly openedAt: string;
  readonly description: RecentDescription | null;
}

/** What each channel answers; channels not named here answer nothing. */
export interface ChannelResults {
  'settings.read': Settings;
  'files.open': OpenAnswer;
  'files.openRecent': OpenAnswer;
  'files.openDropped': OpenAnswer;
  'files.openContent': OpenAnswer;
  'files.save': SaveAnswer;
  'files.saveAs': SaveAnswer;
  'files.export': ExportAnswer;
  'files.read': ReadAnswer;
  'paper.pdf': ExportAnswer;
  'register.read': RegisterAnswer;
  'register.keep': KeepAnswer;
  'register.setAside': string | null;
  'register.forget': KeepAnswer;
  'recent.list': readonly RecentFile[];
}
export type ChannelResult<Name extends Channel> = Name extends keyof ChannelResults
  ? ChannelResults[Name]
  : void;

/** Why the wrapper refused a call before any handler saw it, or that a handler broke. */
export type CallRefusal = 'foreignSender' | 'badArguments' | 'failed';

/** What the main process tells a window without being asked. */
export interface WindowEvents {
  'file.handedOver': OpenAnswer;
  'save.requested': { readonly request: string };
  'action.chosen': { readonly id: string };
}

type Unsubscribe = () => void;

/** `window.samkalkyl`: mirrors the renderer's `Host`, one function for each of its own. */
export interface DesktopBridge {
  readonly platform: 'darwin' | 'win32' | 'linux';

  readSettings(): Promise<Settings>;
  writeSettings(changes: ChannelArgument<'settings.write'>): Promise<void>;

  openFile(): Promise<OpenAnswer>;
  openRecent(id: string): Promise<OpenAnswer>;
  openDropped(file: File): Promise<OpenAnswer>;
  onFileHandedOver(listener: (answer: OpenAnswer) => void): Unsubscribe;

  save(request: ChannelArgument<'files.save'>): Promise<SaveAnswer>;
  saveAs(request: ChannelArgument<'files.saveAs'>): Promise<SaveAnswer>;
  exportFile(request: ChannelArgument<'files.export'>): Promise<ExportAnswer>;
  readFile(type: ChannelArgument<'files.read'>['type']): Promise<ReadAnswer>;
  print(): Promise<void>;
  savePdf(request: ChannelArgument<'paper.pdf'>): Promise<ExportAnswer>;

  addedRegister(): Promise<RegisterAnswer>;
  keepRegister(bytes: Uint8Array): Promise<KeepAnswer>;
  setRegisterAside(): Promise<string | null>;
  forgetRegister(): Promise<KeepAnswer>;

  recentFiles(): Promise<readonly RecentFile[]>;
  describeRecent(handle: string, description: RecentDescription): Promise<void>;
  forgetRecent(id: string): Promise<void>;

  setDocumentState(state: ChannelArgument<'window.documentState'>): Promise<void>;
  /** The listener saves; it answers whether the window may close. */
  onSaveRequested(listener: () => Promise<boolean>): Unsubscribe;
  onAction(listener: (actionId: string) => void): Unsubscribe;
  setMenu(menus: readonly NativeMenu[]): Promise<void>;
  newWindow(): Promise<void>;
  closeWindow(): Promise<void>;
  minimizeWindow(): Promise<void>;
  toggleMaximizeWindow(): Promise<void>;
}
