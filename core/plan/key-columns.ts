import type { KeyPart } from './schema.ts';

/** The key column that a part reads, by id; `null` where it reads none. */
export function columnOfPart(part: KeyPart): string | null {
  if (part.kind !== 'divide') return part.column;
  return part.by.kind === 'column' || part.by.kind === 'percents' ? part.by.column : null;
}
