import { addRatios, ratio, type CellValue, type Ratio, type SheetCell } from '../../../core/index.ts';

/** What figures are of; those of one kind can be added, and no others. */
export type Measure = 'money' | 'percent' | 'weight' | 'perInhabitant';

export interface Figures {
  readonly measure: Measure;
  readonly count: number;
  /** Exact: öre for money, a fraction of one for percents. `null` where a sum means nothing (kronor per inhabitant). */
  readonly sum: Ratio | null;
  readonly mean: Ratio;
  /** The most that any of them is shown with. */
  readonly decimals: number;
}

export interface RangeFacts {
  /** Cells in which something stands. */
  readonly filled: number;
  /** Of the selection's only measure, or of its amounts; `null` where there is nothing that can be added. */
  readonly figures: Figures | null;
  /** Whether figures of another measure are left out of them. */
  readonly isPart: boolean;
}

interface Figure {
  readonly measure: Measure;
  readonly value: Ratio;
  readonly decimals: number;
}

/** A cell by its column, which tells inhabitants from kronor per inhabitant. */
export interface ColumnCell {
  readonly column: string;
  readonly cell: SheetCell | undefined;
}

/** What the status bar says of selected cells: money alone where measures are mixed, exactly. */
export function rangeFacts(cells: readonly ColumnCell[]): RangeFacts {
  const filled = cells.filter(({ cell }) => cell && isFilled(cell.value)).length;
  const all = cells.flatMap(({ column, cell }) => (cell ? (figureOf(cell.value, column) ?? []) : []));
  const measures = new Set(all.map(({ measure }) => measure));
  const [only] = measures;
  const measure = measures.size === 1 ? only : measures.has('money') ? 'money' : undefined;
  const figures = measure ? all.filter((each) => each.measure === measure) : [];
  return { filled, figures: summed(figures), isPart: measures.size > 1 };
}

function summed(figures: readonly Figure[]): Figures | null {
  const [first] = figures;
  if (!first) return null;
  const count = figures.length;
  const sum = figures.reduce((total, { value }) => addRatios(total, value), ratio(0n));
  return {
    measure: first.measure,
    count,
    sum: first.measure === 'perInhabitant' ? null : sum,
    mean: ratio(sum.n, sum.d * BigInt(count)),
    decimals: Math.max(...figures.map(({ decimals }) => decimals)),
  };
}

function figureOf(value: CellValue, column: string): Figure | null {
  switch (value.kind) {
    case 'money':
      return { measure: 'money', value: ratio(value.value), decimals: 0 };
    case 'percent':
      return { measure: 'percent', value: value.value, decimals: value.decimals };
    case 'share':
      return { measure: 'percent', value: value.rounded, decimals: value.decimals };
    case 'number':
      return {
        measure: column === 'perInhabitant' ? 'perInhabitant' : 'weight',
        value: value.value,
        decimals: value.decimals,
      };
    default:
      return null;
  }
}

function isFilled({ kind }: CellValue): boolean {
  return kind !== 'empty' && kind !== 'none';
}
