import { nameKey } from './name-key.ts';

/** What may stand before the year: never a word such as "ökning", which heads a column of something else. */
const HEADING =
  /^(?:(?:folkmängd|folkmängden|befolkning|antal invånare|invånare|population|inhabitants|år|year)[\s,]+)?(?:(?:den )?31 dec(?:ember|\.)? )?((?:19|20|21)\d{2})(?:-12-31)?$/;

/**
 * The year of a column of inhabitants by its heading: `2025`, `Folkmängd 2025`, `31 december 2025`, `2025-12-31`
 * (1900–2199). `null` for any other text: inhabitants of another day are not the register's (K7).
 */
export function yearOfHeading(heading: string): number | null {
  const year = HEADING.exec(nameKey(heading).replace(/\s+/g, ' '))?.[1];
  return year === undefined ? null : Number(year);
}
