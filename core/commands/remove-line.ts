import { isLineSet } from '../plan/input-value.ts';
import { rowOf } from '../plan/row-index.ts';
import type { Line, OverrideValue, PercentageLine, Plan } from '../plan/schema.ts';
import { changeEverywhere } from './change-everywhere.ts';
import { dropInputs, isInputOf } from './drop-inputs.ts';
import { edited, refused, type EditResult } from './edit.ts';

/**
 * Removes a cost line, and in the same step its overrides and remarks (S2), and its name in lines that are a percentage
 * of it and in funding, also where a scenario says which lines are funded. Funding of this line alone is then of none.
 * Refused: `refusal.lineGone`, and `lineIsNeeded` where a line is a percentage of this one alone; it names them.
 */
export function removeLine(plan: Plan, { id }: { readonly id: string }): EditResult {
  const line = rowOf(plan.lines, id);
  if (!line) return refused('lineGone');
  const needing = plan.lines.filter((each) => isPercentageOf(each, id) && each.of.every((of) => of === id));
  if (needing.some((each) => each.id !== id)) return refused('lineIsNeeded', neededBy(line, needing));
  const lines = plan.lines.filter((each) => each.id !== id).map((each) => without(each, id));
  const left = dropInputs({ ...plan, lines }, isInputOf(`line:${id}`));
  const changed = changeEverywhere(left, (value) => withoutLine(value, id));
  return edited(changed, 'removeLine', { line: line.name });
}

function isPercentageOf(line: Line, id: string): line is PercentageLine {
  return line.kind === 'percentage' && line.of.includes(id);
}

function without(line: Line, id: string): Line {
  return isPercentageOf(line, id) ? { ...line, of: line.of.filter((of) => of !== id) } : line;
}

/** A set of lines without this one; every other value, and a set that does not name it, as it is. */
function withoutLine(value: OverrideValue, id: string): OverrideValue {
  if (!isLineSet(value) || !value.lines.includes(id)) return value;
  return { lines: value.lines.filter((each) => each !== id) };
}

function neededBy(line: Line, needing: readonly Line[]) {
  const items = needing.map(({ name }) => name);
  return { line: line.name, lines: { kind: 'list', items } } as const;
}
