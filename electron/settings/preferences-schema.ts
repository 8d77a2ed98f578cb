import { z } from 'zod';
import { recentDescriptionSchema, settingsSchema, type Settings } from '../ipc/contract.ts';

export const DEFAULT_SETTINGS: Settings = {
  language: 'sv',
  theme: 'system',
  density: 'normal',
  display: 'kr',
  panelOpen: true,
  explainOpen: false,
  zoom: 100,
  columnWidths: {},
  recentCommands: [],
  hints: true,
};

const recentEntrySchema = z.object({
  id: z.string().min(1).max(64),
  path: z.string().min(1),
  openedAt: z.iso.datetime(),
  description: recentDescriptionSchema.nullable(),
});
export type RecentEntry = Readonly<z.infer<typeof recentEntrySchema>>;

const whole = z.number().int().min(-100_000).max(100_000);
const windowStateSchema = z.object({
  bounds: z.object({ x: whole, y: whole, width: whole.min(1), height: whole.min(1) }),
  maximized: z.boolean(),
});
export type WindowState = Readonly<z.infer<typeof windowStateSchema>>;

/** What is kept between two starts. Every part may be missing: an older version did not have it. */
export const preferencesSchema = z.object({
  settings: z.object(settingsSchema.shape).partial().optional(),
  recentFiles: z.array(recentEntrySchema).optional(),
  windowState: windowStateSchema.optional(),
});
export type Preferences = z.infer<typeof preferencesSchema>;
