/** The most characters that one spreadsheet cell holds. */
export const CELL_TEXT_LIMIT = 32_767;

// C0 without tab and line feed, DEL and C1, and the two code points that XML forbids.
const FORBIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/g;

/**
 * Text as a spreadsheet cell can hold it: line ends as line feeds, control characters gone, a half of a surrogate
 * pair replaced by U+FFFD, cut at 32 767 characters without halving a character. Nothing else is altered, so a name
 * that looks like a formula stays the name it is.
 */
export function cellText(value: string): string {
  const clean = value
    .replace(/\r\n/g, '\n')
    .replace(FORBIDDEN, '')
    .replace(/\p{Surrogate}/gu, '\ufffd');
  return cutText(clean, CELL_TEXT_LIMIT);
}

/** At most `limit` UTF-16 units, never half a character. */
export function cutText(value: string, limit: number): string {
  if (value.length <= limit) return value;
  const cut = value.slice(0, limit);
  return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}
