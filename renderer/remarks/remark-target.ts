import {
  inputsOf,
  inputTitle,
  type Message,
  type Plan,
  type Remark,
  type SheetCell,
} from '../../core/index.ts';
import { rowPlace } from '../actions/row-place.ts';

/** What a note can be of: an input by its id, or a whole row (`line:<id>`, `funding:<id>`, `member:<id>`). */
export interface RemarkTarget {
  /** The row that it is of; `plan` for the plan's own inputs. */
  readonly row: string;
  /** The input; `null`: the row as a whole. */
  readonly input: string | null;
}

/** What a note on a cell of the sheet would be of; `null` where there is nothing to note. */
export function targetOfCell(plan: Plan, row: string, cell: SheetCell | undefined): RemarkTarget | null {
  if (rowPlace(plan, row) === null) return null;
  if (cell?.edit?.kind === 'input') return { row, input: cell.edit.input };
  return { row, input: cell?.noted ? firstNoted(plan, row) : null };
}

/** A cell that stands for several inputs shows the first note among them. */
function firstNoted(plan: Plan, row: string): string | null {
  const noted = inputsOf(plan).find((field) => field.row === row && Object.hasOwn(plan.remarks, field.id));
  return noted?.id ?? null;
}

/** What is noted of it. */
export function remarkOf(plan: Plan, { row, input }: RemarkTarget): Remark {
  if (input !== null) return plan.remarks[input] ?? NOTHING;
  return rowOf(plan, row) ?? NOTHING;
}

const NOTHING: Remark = { note: '', source: null };

function rowOf({ lines, funding, members }: Plan, row: string): Remark | undefined {
  const [kind, id] = row.split(':');
  const rows: readonly (Remark & { readonly id: string })[] =
    kind === 'line' ? lines : kind === 'funding' ? funding : kind === 'member' ? members : [];
  return rows.find((each) => each.id === id);
}

/** One of the things of a row that can be noted, and what it is called; `null`: the row as a whole. */
export interface RemarkChoice {
  readonly target: RemarkTarget;
  readonly title: Message | null;
}

/** Everything of a row that can be noted: the row, and each of its inputs. */
export function choicesOfRow(plan: Plan, row: string): readonly RemarkChoice[] {
  const whole = rowPlace(plan, row) ? [{ target: { row, input: null }, title: null }] : [];
  const inputs = inputsOf(plan)
    .filter((field) => field.row === row)
    .map((field) => ({ target: { row, input: field.id }, title: inputTitle(field) }));
  return [...whole, ...inputs];
}
