const NOT_IN_NAMES = /[<>:"/\\|?*\p{Cc}]/gu;
const RESERVED_ON_WINDOWS = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i;
/** Leaves room for the extension and a backup's stamp within the 255 bytes that file systems give a name. */
const LONGEST_BYTES = 200;

/** A name that every system takes, with `extension` (`.samkalkyl`), from whatever a plan is called. */
export function suggestedName(wanted: string, extension: string): string {
  const stem = hasExtension(wanted, extension) ? wanted.slice(0, -extension.length) : wanted;
  const plain = stem.replace(NOT_IN_NAMES, ' ').replace(/\s+/g, ' ');
  const clean = shortened(plain).replace(/^[\s.]+|[\s.]+$/g, '');
  if (clean === '' || RESERVED_ON_WINDOWS.test(clean)) return `samkalkyl${extension}`;
  return clean + extension;
}

/** The path with the extension that its content calls for, for systems whose dialog leaves it out. */
export function withExtension(path: string, extension: string): string {
  return hasExtension(path, extension) ? path : path + extension;
}

function hasExtension(name: string, extension: string): boolean {
  return name.toLowerCase().endsWith(extension);
}

function shortened(text: string): string {
  let bytes = 0;
  const fits = [...text].filter((character) => (bytes += Buffer.byteLength(character)) <= LONGEST_BYTES);
  return fits.join('');
}
