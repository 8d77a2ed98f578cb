import { cellText, cutText } from './cell-text.ts';

/** The longest sheet name that spreadsheets take. */
const SHEET_NAME_LIMIT = 31;

/**
 * Names that spreadsheets take, in the order given: none of `[ ] : * ? / \`, an apostrophe made typographic (a sheet
 * is named in apostrophes inside formulas and print titles), at most 31 characters, never empty or the reserved
 * "History", and unique without regard to case: a second one gets " (2)".
 */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>(['history']);
  return wanted.map((name) => {
    const unique = uniqueName(sanitize(name), taken);
    taken.add(unique.toLocaleLowerCase('en'));
    return unique;
  });
}

function sanitize(name: string): string {
  const clean = cellText(name)
    .replace(/[[\]:*?/\\\n\t]/g, ' ')
    .replace(/'/g, '\u2019')
    .replace(/ {2,}/g, ' ')
    .trim();
  return cutText(clean, SHEET_NAME_LIMIT).trim() || '–';
}

function uniqueName(name: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const ending = count === 1 ? '' : ` (${String(count)})`;
    const candidate = cutText(name, SHEET_NAME_LIMIT - ending.length) + ending;
    if (!taken.has(candidate.toLocaleLowerCase('en'))) return candidate;
  }
}
