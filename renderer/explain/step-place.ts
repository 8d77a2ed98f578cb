import type { Outcome, Plan } from '../../core/index.ts';
import { cellOfIssue, inputOfIssue } from '../frame/cell-of-issue.ts';
import type { CellAddress } from '../store/document-store.ts';

/** Where a step of an explanation stands: a cell of the sheet, or an assumption of the panel by its input. */
export type StepPlace =
  { readonly kind: 'cell'; readonly cell: CellAddress } | { readonly kind: 'input'; readonly input: string };

const POOL = /^pool:([^./]+)(?:\.[^/]+)?\/(.+)$/;

/** Where an explanation's address stands. What lines that are shared as one have to share stands in their own row, or in the row of all. */
export function stepPlace(plan: Plan, outcome: Outcome, address: string): StepPlace | null {
  const [, pool, column] = POOL.exec(address) ?? [];
  if (pool !== undefined && column !== undefined) return cellPlace(poolRow(plan, outcome, pool), column);
  const cell = cellOfIssue(address);
  if (cell) return { kind: 'cell', cell };
  const input = inputOfIssue(address);
  return input === null ? null : { kind: 'input', input };
}

function cellPlace(row: string, column: string): StepPlace {
  return { kind: 'cell', cell: { row, column } };
}

function poolRow({ funding }: Plan, { pools }: Outcome, id: string): string {
  const lines = pools.find((pool) => pool.id === id)?.lines ?? [];
  const [only] = lines;
  if (funding.length > 0) return 'toShare';
  return only !== undefined && lines.length === 1 ? `line:${only}` : 'budgetTotal';
}

/** A place as one word, to compare places by. */
export function placeKey(place: StepPlace): string {
  return place.kind === 'cell' ? `${place.cell.row}/${place.cell.column}` : `input:${place.input}`;
}
