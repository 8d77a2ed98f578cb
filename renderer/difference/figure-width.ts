import type { Money } from '../../core/index.ts';
import { measureText } from '../charts/measure-text.ts';
import type { Settings } from '../host/host.ts';
import { signedMoney } from '../sheet/cells/signed-money.ts';
import type { Format } from '../text/use-text.ts';
import type { AmountChangeRow } from './amount-changes.ts';

/** Type size and the padding on both sides of a cell, by density; the same as the tokens. */
const DENSITIES = {
  kompakt: { size: 12, padding: 17 },
  normal: { size: 13, padding: 21 },
  luftig: { size: 14, padding: 25 },
} as const;
/** What the headings need. */
const LEAST_PX = 76;

/** Pixels that the widest figure of a table needs: figures are never cut (design rule 4). */
export function figureWidth(
  rows: readonly AmountChangeRow[],
  format: Format,
  density: Settings['density'],
): number {
  const { size, padding } = DENSITIES[density];
  const amounts = rows.flatMap(({ amounts: changes }) =>
    changes.flatMap(({ before, after, difference }) => [before, after, difference]),
  );
  const widths = extremes(amounts).map((amount) =>
    measureText(signedMoney(amount, format), { size, weight: 700 }),
  );
  return Math.max(LEAST_PX, Math.ceil(Math.max(0, ...widths) + padding));
}

/** The longest figures are at the ends. */
function extremes(amounts: readonly (Money | null)[]): readonly Money[] {
  let least: Money | null = null;
  let greatest: Money | null = null;
  for (const amount of amounts) {
    if (amount === null) continue;
    if (least === null || amount < least) least = amount;
    if (greatest === null || amount > greatest) greatest = amount;
  }
  return [least, greatest].filter((amount) => amount !== null);
}
