import { z } from 'zod';
import { openStore, type ObjectStore } from '../store/object-store.ts';

/** Unsaved edits of one window, kept in the browser's own storage for recovery only (FIL7, FIL16). */
const draft = z.strictObject({
  /** The window's own id, made anew each time a window is loaded. */
  id: z.string().min(1),
  /** ISO time. */
  keptAt: z.iso.datetime(),
  planName: z.string(),
  /** The plan as a file holds it. */
  text: z.string(),
});
export type Draft = Readonly<z.infer<typeof draft>>;

const drafts: ObjectStore = openStore('samkalkyl-drafts', 'drafts');

/** Latest first. */
export async function keptDrafts(): Promise<readonly Draft[]> {
  const kept = (await drafts.all()).flatMap((each) => draft.safeParse(each).data ?? []);
  return kept.toSorted((a, b) => b.keptAt.localeCompare(a.keptAt));
}

export function keepDraft(kept: Draft): Promise<void> {
  return drafts.put(kept);
}

export function eraseDraft(id: string): Promise<void> {
  return drafts.delete(id);
}
