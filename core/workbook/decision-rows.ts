import { message } from '../message.ts';
import { sumMoney, type Money } from '../numbers/money.ts';
import type { Decision } from '../plan/schema.ts';
import { yearsOf } from '../plan/years.ts';
import { scenarioHeadOf } from '../scenario/scenarios.ts';
import { decidedMembers, type DecidedMember } from './decided-members.ts';
import { decidedMemberRow } from './decision-cells.ts';
import { DECISION_MEASURES, type DecisionMeasure } from './decision-columns.ts';
import { DECISIONS, placesOf, type DecisionContext, type HeldDecision } from './decision-context.ts';
import { decisionHeadings } from './decision-headings.ts';
import { amount, EMPTY, text } from './figures.ts';
import { sumOf } from './formula.ts';
import type { CellDraft, RowDraft } from './lay-out.ts';
import { DASH } from './sheet-content.ts';
import type { CellContent } from './workbook.ts';

/** A decision: what, when and by which case, then a row a member and their sum. */
export function decisionRows(context: DecisionContext, decision: Decision): readonly RowDraft[] {
  const { plan, outcomeOf } = context;
  const now = scenarioHeadOf(plan, decision.plan.base.id) ?? plan.base;
  const members = decidedMembers(decision, outcomeOf(now.id));
  const held: HeldDecision = {
    id: `decision:${decision.id}`,
    decision,
    now,
    years: yearsOf(decision.plan),
    members,
  };
  return [
    [],
    ...decisionHeadings(context, held),
    ...members.map((member) => decidedMemberRow(context, held, member)),
    totalRow(context, held),
  ];
}

function totalRow(context: DecisionContext, held: HeldDecision): RowDraft {
  const { plan, columns, write } = context;
  const { members } = held;
  const row = `${held.id}:total`;
  const rowOf = (member: DecidedMember | undefined) => `${held.id}:member:${member?.id ?? ''}`;
  return [
    {
      id: `${row}/name`,
      column: columns.name,
      role: 'total',
      content: text(write(message('workbook.comparison.total'))),
    },
    ...DECISION_MEASURES.flatMap((measure) =>
      placesOf(context, held, measure).map(({ name, column }, at): CellDraft => {
        const amounts = members.map((member) => member[measure][at] ?? null);
        const ofYears = members.map((member) => sumMoney(member[measure]));
        const value = sumMoney(name === 'sum' ? ofYears : amounts);
        const cell = `${measure}.${name}`;
        return {
          id: `${row}/${cell}`,
          column,
          role: 'total',
          align: 'right',
          startsGroup: at === 0,
          content: members.length === 0 ? EMPTY : totalContent(value, plan.unit, measure),
          formula: sumOf(DECISIONS, `${rowOf(members[0])}/${cell}`, `${rowOf(members.at(-1))}/${cell}`),
        };
      }),
    ),
  ];
}

function totalContent(
  value: Money | null,
  unit: DecisionContext['plan']['unit'],
  measure: DecisionMeasure,
): CellContent {
  return value === null ? text(DASH) : amount(value, unit, { signed: measure === 'difference' });
}
