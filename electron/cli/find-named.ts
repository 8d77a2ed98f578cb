import { nameKey } from '../../core/index.ts';

/** The first with this name, whatever the case and however å, ä and ö are put together, as a plan compares names (N5). */
export function findNamed<Named extends { readonly name: string }>(
  rows: readonly Named[],
  wanted: string,
): Named | undefined {
  return rows.find(({ name }) => nameKey(name) === foldedName(wanted));
}

/** A name as it is typed after a command, in the form that names are compared in. */
export function foldedName(typed: string): string {
  return nameKey(typed.trim());
}
