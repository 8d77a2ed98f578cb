import type { DividingPart } from '../plan/schema.ts';
import { yearsOf } from '../plan/years.ts';
import { digitsOfParts } from './figures.ts';
import { difference, notBelowZero, product, rounded, total, whole, type Formula } from './formula.ts';
import { leftOfLines, payingOrder } from './funded-lines.ts';
import type { PartBlock, PoolBlock } from './pool-blocks.ts';
import { inYear, membersSum, partFigure, partSumRow, takenRow, yearName } from './pool-cells.ts';
import type { ScenarioContext } from './scenario-context.ts';

/** What of a pool's amount in a year is nobody's, or beyond it. */
export type PoolRest = 'roundingDifference' | 'unfunded' | 'unallocated' | 'surplus';

/** What there is to share of a pool's lines, after funding (F3). */
export function toShareFormula(context: ScenarioContext, { pool }: PoolBlock, position: number): Formula {
  const year = yearsOf(context.plan)[position] ?? 0;
  return leftOfLines(context, pool.lines, payingOrder(context.plan), year);
}

/** K6: what a part takes of what the parts before it leave, never below nothing; of fees and rates, what they give. */
export function takenFormula(
  context: ScenarioContext,
  block: PoolBlock,
  part: PartBlock,
  position: number,
): Formula | null {
  if (part.part.kind !== 'divide') return membersSum(context, part, yearName(context, position));
  const left = leftFor(context, block, part.place, position);
  const wanted = wantedOf(context, block, part.part, left, position);
  if (wanted === 'all') return notBelowZero(left);
  return wanted && notBelowZero({ kind: 'least', of: [rounded(wanted, digitsOfParts(context.plan)), left] });
}

/** What the parts before leave. */
function leftFor(context: ScenarioContext, block: PoolBlock, place: number, position: number): Formula {
  const whole = inYear(context, `${block.id}:toShare`, position);
  const before = block.parts.slice(0, place).map(({ id }) => inYear(context, id, position));
  return before.length === 0 ? whole : difference(whole, total(before));
}

function wantedOf(
  context: ScenarioContext,
  block: PoolBlock,
  part: DividingPart,
  left: Formula,
  position: number,
): Formula | 'all' | null {
  if (part.takes === 'rest' || part.figure === null) return 'all';
  const figure = partFigure(context, block, part.id, position);
  if (!figure || part.takes === 'amount') return figure;
  return product(figure, part.takes === 'percent' ? inYear(context, `${block.id}:toShare`, position) : left);
}

/** What is left of a pool: what its parts leave or give beyond it, and what dividing leaves between members. */
export function poolRestFormula(
  context: ScenarioContext,
  block: PoolBlock,
  rest: PoolRest,
  position: number,
): Formula | null {
  const toShare = inYear(context, `${block.id}:toShare`, position);
  const isShared = (block.pool.years[position]?.parts.length ?? 0) > 0;
  const taken = total(block.parts.map((part) => inYear(context, takenRow(block, part), position)));
  switch (rest) {
    case 'unallocated':
      return isShared ? null : toShare;
    case 'unfunded':
      return isShared ? notBelowZero(difference(toShare, taken)) : toShare;
    case 'surplus':
      return isShared
        ? notBelowZero(difference(taken, toShare))
        : notBelowZero(difference(whole(0), toShare));
    case 'roundingDifference':
      return isShared ? betweenMembers(context, block, position) : null;
  }
}

function betweenMembers(context: ScenarioContext, block: PoolBlock, position: number): Formula {
  const dividing = block.parts.filter(({ part }) => part.kind === 'divide');
  return difference(
    total(dividing.map((part) => inYear(context, takenRow(block, part), position))),
    total(dividing.map((part) => inYear(context, partSumRow(part), position))),
  );
}
