import { message } from '../message.ts';
import { sumMoney, type Money } from '../numbers/money.ts';
import { yearColumnId } from '../sheet/columns.ts';
import type { DecidedMember } from './decided-members.ts';
import { DECISION_MEASURES, type DecisionMeasure } from './decision-columns.ts';
import { DECISIONS, placesOf, type DecisionContext, type HeldDecision } from './decision-context.ts';
import { amount, text } from './figures.ts';
import { cellAt, difference, sumOf, type Formula } from './formula.ts';
import type { CellDraft, RowDraft } from './lay-out.ts';
import { scenarioSheetId } from './scenario-context.ts';
import { DASH } from './sheet-content.ts';
import type { CellContent } from './workbook.ts';

/** What one member was to pay, pays now, and the difference. */
export function decidedMemberRow(
  context: DecisionContext,
  held: HeldDecision,
  member: DecidedMember,
): RowDraft {
  const row = `${held.id}:member:${member.id}`;
  return [
    { id: `${row}/name`, column: context.columns.name, role: 'label', content: text(member.name) },
    ...DECISION_MEASURES.flatMap((measure) => {
      const amounts = [...member[measure], sumMoney(member[measure])];
      return placesOf(context, held, measure).map(({ name, column }, at): CellDraft => ({
        id: `${row}/${measure}.${name}`,
        column,
        role: 'computed',
        align: 'right',
        startsGroup: at === 0,
        content: contentOf(context, member, measure, at, amounts[at] ?? null),
        formula: formulaOf(context, held, member, { row, measure, name }),
      }));
    }),
  ];
}

/** A member that has no part has the number 0, shown as words, so that differences are differences of numbers. */
function contentOf(
  { plan, write }: DecisionContext,
  { joinedThen, joinedNow }: DecidedMember,
  measure: DecisionMeasure,
  at: number,
  value: Money | null,
): CellContent {
  if (value === null) return text(DASH);
  if (measure === 'difference') return amount(value, plan.unit, { signed: true });
  const joined = measure === 'decided' ? joinedThen : joinedNow;
  const hasPart = at < joined.length ? joined[at] === true : joined.includes(true);
  return amount(value, plan.unit, {
    zero: hasPart ? null : write(message('workbook.comparison.notJoined')),
  });
}

/** What is now is the scenario's own cell, where it has a sheet; the difference and the sums are of this sheet. */
function formulaOf(
  { scenarioIds }: DecisionContext,
  held: HeldDecision,
  { id }: DecidedMember,
  cell: { readonly row: string; readonly measure: DecisionMeasure; readonly name: string },
): Formula | null {
  const { row, measure, name } = cell;
  if (measure === 'difference')
    return difference(cellAt(DECISIONS, `${row}/now.${name}`), cellAt(DECISIONS, `${row}/decided.${name}`));
  if (name === 'sum') return yearsSum(held, row, measure);
  if (measure === 'decided' || !scenarioIds.includes(held.now.id)) return null;
  return cellAt(scenarioSheetId(held.now.id), `member:${id}/${name}`);
}

function yearsSum({ years }: HeldDecision, row: string, measure: DecisionMeasure): Formula | null {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return null;
  const at = (year: number) => `${row}/${measure}.${yearColumnId(year)}`;
  return sumOf(DECISIONS, at(first), at(last));
}
