/** The two languages that figures are read and written in. */
export type Language = 'sv' | 'en';

/** How a language writes a figure. Both write the minus as U+2212; Swedish groups by a no-break space. */
export interface Notation {
  readonly decimalMark: string;
  readonly thousandsMark: string;
  readonly percentSign: string;
}

export const NO_BREAK_SPACE = '\u00a0';
export const MINUS = '\u2212';

export const NOTATIONS: Readonly<Record<Language, Notation>> = {
  sv: { decimalMark: ',', thousandsMark: NO_BREAK_SPACE, percentSign: `${NO_BREAK_SPACE}%` },
  en: { decimalMark: '.', thousandsMark: ',', percentSign: '%' },
};
