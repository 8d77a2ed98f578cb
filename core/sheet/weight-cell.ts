import { message } from '../message.ts';
import { ratioOfText, type Ratio } from '../numbers/ratio.ts';
import type { MemberOutcome } from '../outcome.ts';
import { isNumberInput, valueInYear } from '../plan/input-value.ts';
import type { Member } from '../plan/schema.ts';
import { yearsOf } from '../plan/years.ts';
import { overrideOf } from './annotate-row.ts';
import { cell } from './cell.ts';
import type { SheetContext } from './sheet-context.ts';
import type { CellEdit, SheetCell } from './sheet.ts';

const MOST_DECIMALS = 10;

/**
 * The inhabitants, typed or the register's (K7), or the value of the key column that the plan distributes by (K1).
 * A joined member must have one, unless the parts are equal (A1).
 */
export function weightCell(
  context: SheetContext,
  member: Member,
  outcome: MemberOutcome,
  off: boolean,
): SheetCell {
  const { key } = context.plan;
  if (key.kind === 'column') return keyValueCell(context, member, key.column, off);
  const edit = { kind: 'input', input: `member:${member.id}.population`, year: null } as const;
  if (outcome.population === null) return missingCell(edit, !off && key.kind === 'population', 'population');
  return figureCell(outcome.population, member.population === null ? 'register' : 'typed', edit);
}

/** A value that differs by year has no one cell: it is edited in the panel. */
function keyValueCell(context: SheetContext, member: Member, column: string, off: boolean): SheetCell {
  const value = member.keyValues[column] ?? null;
  const edit = { kind: 'input', input: `member:${member.id}.key:${column}`, year: null } as const;
  if (value === null) return missingCell(edit, !off, 'keyValue');
  const values = yearsOf(context.plan).map((year) => valueInYear(value, year));
  const [first] = values;
  if (values.some((each) => each?.value !== first?.value)) {
    const override = overrideOf(context, edit.input, null);
    return cell({ kind: 'message', message: message('sheet.basis.differs') }, 'typed', { override });
  }
  return isNumberInput(first ?? null) && first
    ? figureCell(ratioOfText(first.value), 'typed', edit)
    : missingCell(edit, !off, 'keyValue');
}

function figureCell(value: Ratio, origin: SheetCell['origin'], edit: CellEdit): SheetCell {
  return cell({ kind: 'number', value, decimals: decimalsOf(value) }, origin, { edit });
}

function missingCell(edit: CellEdit, error: boolean, what: 'population' | 'keyValue'): SheetCell {
  const reason =
    what === 'population'
      ? message('sheet.reason.populationMissing')
      : message('sheet.reason.keyValueMissing');
  return cell({ kind: 'none', reason, error }, 'typed', { edit, mark: error ? 'error' : null });
}

/** As many decimals as the value has: a weight is shown as it is, never rounded. */
export function decimalsOf(value: Ratio): number {
  let decimals = 0;
  for (let power = 1n; power % value.d !== 0n && decimals < MOST_DECIMALS; power *= 10n) decimals += 1;
  return decimals;
}
