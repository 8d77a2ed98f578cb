import { useMemo } from 'react';
import type { CeilingKind, Comparison, Money, Ratio } from '../../core/index.ts';
import { measureText } from '../charts/measure-text.ts';
import { useSettings } from '../store/settings-store.ts';
import { signedMoney } from '../sheet/cells/signed-money.ts';
import { useFormat, type Format } from '../text/use-text.ts';
import { useCeilingKind } from './use-ceiling-kind.ts';

/** The triangle before a broken ceiling, and the bar before a difference. */
const MARK = 22;
const BAR = 129;

/** Type size and the padding on both sides of a cell, by density; the same as the tokens. */
const DENSITIES = {
  kompakt: { size: 12, padding: 16 },
  normal: { size: 13, padding: 20 },
  luftig: { size: 14, padding: 24 },
};

/** Widths of the table's columns in pixels: at least the design's, wider where a figure needs it (design rule 4). */
export function useTableWidths(comparison: Comparison, room: number): readonly number[] {
  const format = useFormat();
  const kindOf = useCeilingKind(comparison);
  const density = useSettings((settings) => settings.density);
  return useMemo(
    () => squeezed(tableWidths(comparison, { format, kindOf }, DENSITIES[density]), room),
    [comparison, format, kindOf, density, room],
  );
}

/** Where the table is too wide for its room, the names and the first amounts give up what they have to spare. */
function squeezed({ widths, spare }: TableWidths, room: number): readonly number[] {
  let missing = Math.max(0, widths.reduce((sum, width) => sum + width, 0) - room);
  return widths.map((width, index) => {
    const given = Math.min(missing, spare[index] ?? 0);
    missing -= given;
    return width - given;
  });
}

interface TableWidths {
  readonly widths: readonly number[];
  /** How much narrower each of the first columns could be. */
  readonly spare: readonly number[];
}

interface Words {
  readonly format: Format;
  readonly kindOf: (kind: CeilingKind) => string;
}

interface Measures {
  readonly size: number;
  readonly padding: number;
}

function tableWidths(
  { members, total, columns, costs, funding }: Comparison,
  { format, kindOf }: Words,
  { size, padding }: Measures,
): TableWidths {
  const widest = (texts: readonly string[], weight: 400 | 700 = 700) =>
    Math.ceil(Math.max(0, ...texts.map((text) => measureText(text, { size, weight }))));
  const cells = [...members.flatMap((member) => member.cells), ...total];
  const money = (amounts: readonly (Money | null)[]) =>
    widest(extremes(amounts).map((amount) => format.money(amount)));
  const signed = (amounts: readonly (Money | null)[]) =>
    widest(
      extremes(amounts).map((amount) => signedMoney(amount, format)),
      400,
    );
  const plain = [...costs, ...funding.flatMap(({ amounts, overCap }) => [...amounts, ...overCap])];
  const amount = money([...cells.map((cell) => cell.amount), ...plain]) + MARK + padding;
  const difference = BAR + signed(cells.map((cell) => cell.difference)) + padding / 2;
  const inhabitant =
    widest([
      largestRatio(
        cells.map((cell) => cell.perInhabitant),
        format,
      ),
    ]) + padding;
  const kinds = new Set(members.map(({ ceilingKind }) => (ceilingKind ? kindOf(ceilingKind) : '')));
  const ceiling = money(members.map((member) => member.ceiling)) + widest([...kinds], 400) + padding;
  const name = Math.min(300, widest(members.map((member) => member.name)) + padding + 8);
  const first = [Math.max(172, amount), Math.max(70, inhabitant)];
  const other = [Math.max(108, amount), Math.max(196, difference), 76, Math.max(70, inhabitant)];
  const scenarios = columns.flatMap((_, index) => (index === 0 ? first : other));
  return {
    widths: [Math.max(216, name), Math.max(82, ceiling), ...scenarios],
    spare: [Math.max(0, 216 - Math.max(150, name)), 0, Math.max(0, 172 - Math.max(108, amount))],
  };
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
