import type { MessageValue } from '../message.ts';
import { ceilingUnit } from '../plan/member-inputs.ts';
import { rowOf } from '../plan/row-index.ts';
import { figureWithUnit } from '../sheet/basis-words.ts';
import type { ExplainContext } from './explain-context.ts';

/** A member's ceiling as typed, with its kind (T1): "200 000 kr/år", "200 000 kr/år i snitt"; empty without one. */
export function ceilingInWords({ plan }: ExplainContext, member: string): MessageValue {
  const ceiling = rowOf(plan.members, member)?.ceiling;
  return ceiling ? figureWithUnit(ceiling.amount, ceilingUnit(plan, ceiling.kind)) : '';
}
