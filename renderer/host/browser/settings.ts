import { z } from 'zod';
import { COLUMN_KINDS } from '../../sheet/layout/column-kinds.ts';
import { DEFAULT_SETTINGS } from '../default-settings.ts';
import type { Settings } from '../host.ts';

const KEY = 'samkalkyl.settings';
/** Where settings that cannot be read are put aside, never thrown away (FIL9). */
const ASIDE = 'samkalkyl.settings.unreadable';

const schema = z.strictObject({
  language: z.enum(['sv', 'en']),
  theme: z.enum(['system', 'light', 'dark']),
  density: z.enum(['kompakt', 'normal', 'luftig']),
  display: z.enum(['kr', 'tkr']),
  panelOpen: z.boolean(),
  explainOpen: z.boolean(),
  zoom: z.number().int().min(50).max(200),
  columnWidths: z.partialRecord(z.enum(COLUMN_KINDS), z.number().min(20).max(2000)).readonly(),
  recentCommands: z.array(z.string().max(100)).max(20).readonly(),
  hints: z.boolean(),
});

export function readSettings(storage: Storage): Settings {
  const text = storage.getItem(KEY);
  if (text === null) return DEFAULT_SETTINGS;
  const parsed = schema.partial().safeParse(parseJson(text));
  if (parsed.success) return merge(DEFAULT_SETTINGS, parsed.data);
  storage.setItem(ASIDE, text);
  storage.removeItem(KEY);
  return DEFAULT_SETTINGS;
}

export function writeSettings(storage: Storage, changes: Partial<Settings>): void {
  storage.setItem(KEY, JSON.stringify(merge(readSettings(storage), changes)));
}

function merge(
  settings: Settings,
  changes: { readonly [Key in keyof Settings]?: Settings[Key] | undefined },
): Settings {
  return {
    language: changes.language ?? settings.language,
    theme: changes.theme ?? settings.theme,
    density: changes.density ?? settings.density,
    display: changes.display ?? settings.display,
    panelOpen: changes.panelOpen ?? settings.panelOpen,
    explainOpen: changes.explainOpen ?? settings.explainOpen,
    zoom: changes.zoom ?? settings.zoom,
    columnWidths: changes.columnWidths ?? settings.columnWidths,
    recentCommands: changes.recentCommands ?? settings.recentCommands,
    hints: changes.hints ?? settings.hints,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
