/** The first with this name, whatever the case and however å, ä and ö are put together. */
export function findNamed<Named extends { readonly name: string }>(
  rows: readonly Named[],
  wanted: string,
): Named | undefined {
  return rows.find(({ name }) => foldedName(name) === foldedName(wanted));
}

/** A name as names are compared: trimmed, composed, in lower case. */
export function foldedName(name: string): string {
  return name.trim().normalize('NFC').toLocaleLowerCase('sv').normalize('NFC');
}
