import { xmlText } from '../plan/xml-text.ts';

/** The most characters that one spreadsheet cell holds. */
export const CELL_TEXT_LIMIT = 32_767;

/**
 * Text as a spreadsheet cell can hold it: line ends as line feeds, control characters gone, a half of a surrogate
 * pair replaced by U+FFFD, cut at 32 767 characters without halving a character. Nothing else is altered, so a name
 * that looks like a formula stays the name it is.
 */
export function cellText(value: string): string {
  return cutText(xmlText(value.replace(/\r\n/g, '\n')), CELL_TEXT_LIMIT);
}

/** At most `limit` UTF-16 units, never half a character. */
export function cutText(value: string, limit: number): string {
  if (value.length <= limit) return value;
  const cut = value.slice(0, limit);
  return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}
