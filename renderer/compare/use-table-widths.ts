import { useMemo } from 'react';
import type { Comparison, Money, Ratio } from '../../core/index.ts';
import { measureText } from '../charts/measure-text.ts';
import { signedMoney } from '../sheet/cells/signed-money.ts';
import { useFormat, type Format } from '../text/use-text.ts';

/** Both sides of a cell, the triangle before a broken ceiling, and the bar before a difference. */
const PADDING = 20;
const MARK = 22;
const BAR = 132;

/** Widths of the table's columns in pixels: at least the design's, wider where a figure needs it (design rule 4). */
export function useTableWidths(comparison: Comparison): readonly number[] {
  const format = useFormat();
  return useMemo(() => tableWidths(comparison, format), [comparison, format]);
}

function tableWidths({ members, total, columns }: Comparison, format: Format): readonly number[] {
  const cells = [...members.flatMap((member) => member.cells), ...total];
  const money = (amounts: readonly (Money | null)[]) => widest(extremes(amounts).map(format.money));
  const signed = (amounts: readonly (Money | null)[]) =>
    widest(extremes(amounts).map((amount) => signedMoney(amount, format)));
  const amount = money(cells.map((cell) => cell.amount)) + MARK + PADDING;
  const difference = BAR + signed(cells.map((cell) => cell.difference)) + PADDING;
  const inhabitant =
    widest([
      largestRatio(
        cells.map((cell) => cell.perInhabitant),
        format,
      ),
    ]) + PADDING;
  const ceiling = money(members.map((member) => member.ceiling)) + PADDING;
  const name = Math.min(300, widest(members.map((member) => member.name)) + PADDING + 8);
  const first = [Math.max(172, amount), Math.max(70, inhabitant)];
  const other = [Math.max(108, amount), Math.max(196, difference), 76, Math.max(70, inhabitant)];
  const scenarios = columns.flatMap((_, index) => (index === 0 ? first : other));
  return [Math.max(216, name), Math.max(82, ceiling), ...scenarios];
}

/** The least and the greatest amount: no figure between them is wider. */
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

function largestRatio(values: readonly (Ratio | null)[], format: Format): string {
  const size = ({ n, d }: Ratio) => Math.abs(Number(n) / Number(d));
  let largest: Ratio | null = null;
  for (const value of values) if (value && (!largest || size(value) > size(largest))) largest = value;
  return largest ? format.ratio(largest, 2) : '';
}

function widest(texts: readonly string[]): number {
  let width = 0;
  for (const text of texts) width = Math.max(width, measureText(text, { size: 14, weight: 700 }));
  return Math.ceil(width);
}
