/** What a file that is no plan seems to be: `file.looksLike.<kind>` in the catalogues. */
export type FileKind = 'excel' | 'oldOffice' | 'pdf' | 'image' | 'markup' | 'utf16' | 'text' | 'json';

const SIGNATURES: readonly (readonly [FileKind, readonly number[]])[] = [
  ['excel', [0x50, 0x4b, 0x03, 0x04]],
  ['oldOffice', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['utf16', [0xff, 0xfe]],
  ['utf16', [0xfe, 0xff]],
];

/** The kind of a file that its first bytes give away; `null` where they do not. */
export function kindOfBytes(bytes: Uint8Array): FileKind | null {
  const found = SIGNATURES.find(([, signature]) => signature.every((byte, place) => bytes[place] === byte));
  return found ? found[0] : null;
}

/** The kind of a text that does not begin as a JSON object; `null` for one that does. */
export function kindOfText(text: string): FileKind | null {
  const first = /\S/.exec(text)?.[0];
  if (first === '{') return null;
  if (first === '<') return 'markup';
  return first === '[' ? 'json' : 'text';
}
