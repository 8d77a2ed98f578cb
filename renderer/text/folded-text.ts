/** Anything that a mark can be written on; figures and their spaces, which are most of what is read, have none. */
const MAY_HAVE_MARKS = /[^\u0020-\u007e\u00a0\u202f\u2212]/;

/** A text as a search reads it: letter case and marks are passed over ("amal" finds Åmål), and a space is a space. */
export function foldedText(text: string): string {
  const plain = MAY_HAVE_MARKS.test(text) ? text.normalize('NFD').replace(/\p{M}/gu, '') : text;
  return plain.toLowerCase().replace(/\s+/g, ' ').trim();
}
