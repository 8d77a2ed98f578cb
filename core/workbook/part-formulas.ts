import { amountRuleOf } from '../allocation/amount-rule.ts';
import type { MemberOutcome } from '../outcome.ts';
import { rowOf } from '../plan/row-index.ts';
import type { FeePart, RatePart } from '../plan/schema.ts';
import { yearsOf } from '../plan/years.ts';
import { oneKeyValue } from '../sheet/weight-column.ts';
import { digitsOfStep } from './figures.ts';
import { cellAt, notBelowZero, product, rounded, type Formula } from './formula.ts';
import { partMemberRow, type PartBlock, type PartMember, type PoolBlock } from './pool-blocks.ts';
import { inYear, partFigure, shareRow, takenRow } from './pool-cells.ts';
import type { ScenarioContext } from './scenario-context.ts';
import { chargedColumnName } from './weight-cells.ts';

/**
 * What a member pays by a part in a year: a fee or a rate for each of its units (K4, K5); its share as shown of what
 * the part takes, half up (A4). By largest remainder an amount is a value.
 */
export function partMemberFormula(
  context: ScenarioContext,
  block: PoolBlock,
  part: PartBlock,
  { member }: PartMember,
  position: number,
): Formula | null {
  if (part.part.kind !== 'divide') return chargeFormula(context, block, part, member, position);
  if (amountRuleOf(context.plan).rounding === 'largestRemainder') return null;
  const share = part.varies
    ? inYear(context, shareRow(part, member.id), position)
    : cellAt(context.sheetId, `${partMemberRow(part, member.id)}/share`);
  return rounded(
    product(share, inYear(context, takenRow(block, part), position)),
    digitsOfStep(context.plan),
  );
}

function chargeFormula(
  context: ScenarioContext,
  block: PoolBlock,
  part: PartBlock,
  member: MemberOutcome,
  position: number,
): Formula | null {
  const { part: charge } = part;
  if (charge.kind === 'divide' || member.joined[position] !== true) return null;
  const digits = digitsOfStep(context.plan);
  const units = unitsOf(context, part, charge, member, position);
  const figure = charge.figure && partFigure(context, block, charge.id, position);
  if (charge.kind === 'fee')
    return units ? notBelowZero(rounded(units, digits)) : figure && rounded(figure, digits);
  return units && figure && notBelowZero(rounded(product(figure, units), digits));
}

/** What a member is charged for: as it stands beside its name, or the year's in the assumptions; `null` of a fee for all. */
function unitsOf(
  { plan, sheetId, input }: ScenarioContext,
  part: PartBlock,
  charge: FeePart | RatePart,
  { id }: MemberOutcome,
  position: number,
): Formula | null {
  const column = chargedColumnName(charge);
  if (column === null) return null;
  const member = rowOf(plan.members, id);
  const differs = member && charge.column !== null && oneKeyValue(plan, member, charge.column) === 'differs';
  return differs
    ? input(`member:${id}.${column}`, yearsOf(plan)[position] ?? 0)
    : cellAt(sheetId, `${partMemberRow(part, id)}/${column}`);
}
