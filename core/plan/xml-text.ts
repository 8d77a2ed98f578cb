// C0 without tab and line feed, DEL and C1, and the two code points that XML forbids.
const FORBIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/g;

/**
 * Text as any XML can hold it (workbooks, Word documents, SVG): control characters and the code points that XML forbids
 * gone, none of which are seen, and a half of a surrogate pair replaced by U+FFFD. Nothing else is altered.
 */
export function xmlText(value: string): string {
  return value.replace(FORBIDDEN, '').replace(/\p{Surrogate}/gu, '\ufffd');
}
