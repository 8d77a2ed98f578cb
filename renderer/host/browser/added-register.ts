import { z } from 'zod';
import { openStore } from '../../store/object-store.ts';
import type { KeepAnswer, RegisterAnswer } from '../host.ts';

const kept = z.strictObject({ id: z.string(), bytes: z.instanceof(Uint8Array) });
type Kept = Readonly<z.infer<typeof kept>>;

/** The one that is in use; what was set aside lies beside it under a name of its own. */
const ADDED = 'added';
const registers = openStore('samkalkyl-register', 'registers');

export async function readAddedRegister(): Promise<RegisterAnswer> {
  const bytes = await bytesOf(ADDED);
  return bytes ? { kind: 'kept', bytes } : { kind: 'none' };
}

/** A browser that keeps nothing for the program says so here: what is not there afterwards was not kept. */
export async function keepAddedRegister(bytes: Uint8Array): Promise<KeepAnswer> {
  await put({ id: ADDED, bytes: bytes.slice() });
  const isKept = (await bytesOf(ADDED))?.byteLength === bytes.byteLength;
  return isKept ? { kind: 'done' } : { kind: 'problem', problem: 'denied' };
}

export async function setAddedRegisterAside(): Promise<string | null> {
  const bytes = await bytesOf(ADDED);
  if (!bytes) return null;
  const id = `population-register.corrupt-${new Date().toISOString()}`;
  await put({ id, bytes });
  await registers.delete(ADDED);
  return id;
}

export async function forgetAddedRegister(): Promise<KeepAnswer> {
  await registers.delete(ADDED);
  return { kind: 'done' };
}

function put(register: Kept): Promise<void> {
  return registers.put(register);
}

async function bytesOf(id: string): Promise<Kept['bytes'] | undefined> {
  const all = (await registers.all()).flatMap((each) => kept.safeParse(each).data ?? []);
  return all.find((each) => each.id === id)?.bytes;
}
