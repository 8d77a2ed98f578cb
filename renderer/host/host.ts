import type { ChosenWidths } from '../sheet/layout/column-widths.ts';

/**
 * What a host (desktop or browser) does for the renderer: decides where bytes go, never what they mean.
 * The renderer never sees a path, only opaque handles.
 */
export interface Host {
  readonly kind: HostKind;
  /** Whether saving writes back to the opened file, or hands out a download each time. */
  readonly savesInPlace: boolean;
  /** Whether the system's command key is ⌘ rather than Ctrl. */
  readonly isMac: boolean;
  /** Whether the window draws its own minimize, maximize and close. */
  readonly drawsWindowButtons: boolean;

  readSettings(): Promise<Settings>;
  writeSettings(changes: Partial<Settings>): Promise<void>;

  /** Asks the user for a plan file. */
  openFile(): Promise<OpenAnswer>;
  openRecent(id: string): Promise<OpenAnswer>;
  /** A file dropped on the window, with the item it came in, which a browser can save back to. */
  openDropped(file: File, item?: DataTransferItem): Promise<OpenAnswer>;
  /** A file that the system handed over: at start, by a double click, by a second launch. */
  onFileHandedOver(listener: (answer: OpenAnswer) => void): Unsubscribe;

  /** Saves to the file that `handle` names, if it still is what was loaded (`expectedSha256`). */
  save(request: SaveRequest): Promise<SaveAnswer>;
  /** Asks where, then saves. */
  saveAs(request: SaveAsRequest): Promise<SaveAnswer>;
  /** A workbook or another export: asks where, then writes. */
  exportFile(request: ExportRequest): Promise<ExportAnswer>;
  /** Asks for a file that is read and not shown: another plan, a table. The window cannot write to it. */
  readFile(type: ReadableType): Promise<ReadAnswer>;

  /** What the window has to print, by the system's own dialog. */
  print(): Promise<void>;
  /** The same as a PDF: asks where, then writes. `null` where the dialog of printing is the way to one. */
  readonly savePdf: ((request: PdfRequest) => Promise<ExportAnswer>) | null;

  /** The register of inhabitants that the user has added, as it was kept with the program. */
  addedRegister(): Promise<RegisterAnswer>;
  /** Keeps it for every window and every start from now on, in place of any before. */
  keepRegister(bytes: Uint8Array): Promise<KeepAnswer>;
  /** Moves one that cannot be read out of the way, never to be lost; answers the name it has now, `null` where there was none. */
  setRegisterAside(): Promise<string | null>;
  forgetRegister(): Promise<KeepAnswer>;

  recentFiles(): Promise<readonly RecentFile[]>;
  /** What the start screen says of a file: kept beside its entry. */
  describeRecent(handle: string, description: RecentDescription): Promise<void>;
  forgetRecent(id: string): Promise<void>;

  /** Tells the host what the window holds: title, and whether closing loses work. */
  setDocumentState(state: DocumentState): Promise<void>;
  /** The host wants the document saved before it closes the window; answer whether it may close. */
  onSaveRequested(listener: () => Promise<boolean>): Unsubscribe;
  /** A native menu entry or accelerator: the id of an action record. */
  onAction(listener: (actionId: string) => void): Unsubscribe;
  /** Gives a native menu its entries; nothing in the browser, where the menu bar is HTML alone. */
  setMenu(menu: readonly NativeMenu[]): Promise<void>;
  /** Opens another window, or a tab in the browser. */
  newWindow(): Promise<void>;
  /** Closes this window after the guard has let it; nothing in the browser. */
  closeWindow(): Promise<void>;
  minimizeWindow(): Promise<void>;
  toggleMaximizeWindow(): Promise<void>;
}

export type HostKind = 'desktop' | 'browser';

export type Unsubscribe = () => void;

export interface DocumentState {
  readonly title: string;
  readonly dirty: boolean;
  /** The file that the window shows; `null` for none, such as an example or a new plan. */
  readonly handle: string | null;
}

export interface Settings {
  readonly language: 'sv' | 'en';
  readonly theme: 'system' | 'light' | 'dark';
  readonly density: 'kompakt' | 'normal' | 'luftig';
  readonly display: 'kr' | 'tkr';
  readonly panelOpen: boolean;
  readonly explainOpen: boolean;
  /** How large the sheet is drawn, in percent of its size by density: 50 to 200. */
  readonly zoom: number;
  /** Widths of the sheet's columns that were chosen by hand, in pixels. */
  readonly columnWidths: ChosenWidths;
  /** Ids of the commands last chosen in the palette, the latest first. */
  readonly recentCommands: readonly string[];
  /** Whether an example or a template opens with the hints; false once they have been dismissed. */
  readonly hints: boolean;
}

export interface OpenedFile {
  /** Opaque; names the file to `save` for as long as the window lives. `null` where the host cannot write back. */
  readonly handle: string | null;
  /** The file's name, without a folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/** Why a file could not be read or written; the catalogues say it as `host.<reason>`. */
export type HostProblem =
  'denied' | 'readOnly' | 'full' | 'gone' | 'nameTooLong' | 'tooLarge' | 'busy' | 'unreachable' | 'failed';

export type OpenAnswer =
  | { readonly kind: 'opened'; readonly file: OpenedFile }
  /** The file is open in another window, which now has the focus. */
  | { readonly kind: 'openElsewhere' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'problem'; readonly problem: HostProblem; readonly name: string };

export interface SaveRequest {
  readonly handle: string;
  readonly bytes: Uint8Array;
  readonly expectedSha256: string;
  /** Write though the file changed on disk; the foreign version is kept as a backup beside it. */
  readonly overwrite: boolean;
}

export interface SaveAsRequest {
  readonly suggestedName: string;
  readonly bytes: Uint8Array;
}

export type SaveAnswer =
  /** `durable` false: the new file is in place, but the disk did not confirm that it is secured. */
  | {
      readonly kind: 'saved';
      readonly handle: string | null;
      readonly name: string;
      readonly sha256: string;
      readonly durable: boolean;
      readonly asDownload: boolean;
    }
  | { readonly kind: 'changedOnDisk' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'problem'; readonly problem: HostProblem };

export interface ExportRequest {
  readonly suggestedName: string;
  readonly type: 'xlsx' | 'csv' | 'docx' | 'png' | 'svg';
  readonly bytes: Uint8Array;
}

export type PdfRequest = Pick<ExportRequest, 'suggestedName'>;

export type ExportAnswer =
  | { readonly kind: 'exported'; readonly name: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'problem'; readonly problem: HostProblem };

export type ReadableType = 'plan' | 'table';

export type ReadAnswer =
  | { readonly kind: 'read'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'problem'; readonly problem: HostProblem; readonly name: string };

export type RegisterAnswer =
  | { readonly kind: 'kept'; readonly bytes: Uint8Array }
  | { readonly kind: 'none' }
  | { readonly kind: 'problem'; readonly problem: HostProblem };

export type KeepAnswer =
  { readonly kind: 'done' } | { readonly kind: 'problem'; readonly problem: HostProblem };

export interface RecentDescription {
  readonly planName: string;
  readonly scenarios: number;
  /** Scenarios in which some ceiling is broken. */
  readonly scenariosOver: number;
  /** Whether every scenario adds up with nothing unallocated or unfunded. */
  readonly addsUp: boolean;
}

export interface RecentFile {
  readonly id: string;
  readonly name: string;
  /** The folder in words, for telling files apart: `Dokument › Samverkan`; empty where the host does not know it. */
  readonly folder: string;
  /** ISO time. */
  readonly openedAt: string;
  readonly description: RecentDescription | null;
}

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
      readonly accelerator: string | null;
      readonly enabled: boolean;
    };
