import { multiplyRatios, ratio, type CellValue, type Message } from '../../../core/index.ts';
import type { Format } from '../../text/use-text.ts';

/** What a cell shows: its figure or words, and beside it in small type what it was rounded from. */
export interface CellText {
  readonly main: string;
  readonly exact: string | null;
}

/** No value: not in, nothing to divide by (N6, design rule 4). */
export const NO_VALUE = '–';

const HUNDRED = ratio(100n);
/** Decimals of an exact share beside its rounded one: 19,84 → 20 %. */
const EXACT_DECIMALS = 2;

export function cellText(value: CellValue, format: Format, write: (message: Message) => string): CellText {
  switch (value.kind) {
    case 'share':
      return shareText(value, format);
    case 'money':
      return plain(format.money(value.value));
    case 'percent':
      return plain(format.percent(value.value, value.decimals));
    case 'number':
      return plain(format.ratio(value.value, value.decimals));
    case 'text':
      return plain(value.text);
    case 'message':
      return plain(write(value.message));
    case 'none':
      return plain(value.error ? '' : NO_VALUE);
    case 'boolean':
    case 'empty':
      return plain('');
  }
}

function plain(main: string): CellText {
  return { main, exact: null };
}

function shareText(
  { exact, rounded, decimals }: Extract<CellValue, { kind: 'share' }>,
  format: Format,
): CellText {
  const main = format.percent(rounded, decimals);
  const isRounded = exact.n !== rounded.n || exact.d !== rounded.d;
  return { main, exact: isRounded ? format.ratio(multiplyRatios(exact, HUNDRED), EXACT_DECIMALS) : null };
}
