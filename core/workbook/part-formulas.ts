import type { DividingPart } from '../plan/schema.ts';
import { amountRuleOf } from '../allocation/amount-rule.ts';
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
  const row = partMemberRow(part, member.id);
  if (part.part.kind !== 'divide') return chargeFormula(context, block, part.part, row, position);
  if (amountRuleOf(context.plan).rounding === 'largestRemainder') return null;
  const share = part.varies
    ? inYear(context, shareRow(part, member.id), position)
    : cellAt(context.sheetId, `${row}/share`);
  return rounded(
    product(share, inYear(context, takenRow(block, part), position)),
    digitsOfStep(context.plan),
  );
}

function chargeFormula(
  context: ScenarioContext,
  block: PoolBlock,
  part: Exclude<PartBlock['part'], DividingPart>,
  row: string,
  position: number,
): Formula | null {
  const digits = digitsOfStep(context.plan);
  const column = chargedColumnName(part);
  const units = column === null ? null : cellAt(context.sheetId, `${row}/${column}`);
  const figure = part.figure && partFigure(context, block, part.id, position);
  if (part.kind === 'fee')
    return units ? notBelowZero(rounded(units, digits)) : figure && rounded(figure, digits);
  return units && figure && notBelowZero(rounded(product(figure, units), digits));
}
