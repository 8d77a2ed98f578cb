import { z } from 'zod';
import { openStore } from '../../store/object-store.ts';

/** A recent file as the browser keeps it: the file's handle itself, not a path. */
const storedFile = z.strictObject({
  id: z.string().min(1),
  name: z.string(),
  openedAt: z.iso.datetime(),
  description: z
    .strictObject({
      planName: z.string(),
      scenarios: z.number().int(),
      scenariosOver: z.number().int(),
      addsUp: z.boolean(),
    })
    .nullable(),
  handle: z.custom<FileSystemFileHandle>((value) => value instanceof FileSystemFileHandle),
});
export type StoredFile = Readonly<z.infer<typeof storedFile>>;

const recent = openStore('samkalkyl', 'recent');

/** Latest first. */
export async function storedFiles(): Promise<readonly StoredFile[]> {
  const files = (await recent.all()).flatMap((each) => storedFile.safeParse(each).data ?? []);
  return files.toSorted((a, b) => b.openedAt.localeCompare(a.openedAt));
}

export function storeFile(file: StoredFile): Promise<void> {
  return recent.put(file);
}

export function dropStoredFile(id: string): Promise<void> {
  return recent.delete(id);
}
