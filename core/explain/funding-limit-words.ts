import { message, type Message } from '../message.ts';
import { moneyOfPlan, moneyPerYear } from '../plan/line-inputs.ts';
import { figureWithUnit } from '../sheet/basis-words.ts';
import { sentence } from '../sheet/words.ts';
import type { ExplainContext } from './explain-context.ts';
import { bindingCap, type BindingCap, type FundingFacts } from './funding-facts.ts';
import { moneyValue } from './values.ts';

/** How a row's caps and what there was left to pay cut its entitlement, as sentences; none where nothing did (F1, F2). */
export function limitSentences(context: ExplainContext, facts: FundingFacts): readonly Message[] {
  const cap = bindingCap(context, facts);
  return [
    ...(cap ? [capSentence(context, facts, cap)] : []),
    ...(facts.unused > 0n ? [leftSentence(context, facts)] : []),
  ];
}

/** "Taket 1 965 000 kr/år gäller, så 120 000 kr ligger över det." */
export function capSentence(
  { plan, outcome }: ExplainContext,
  { place, overCap }: FundingFacts,
  { kind, cap, allowed }: BindingCap,
): Message {
  const over = moneyValue(overCap, outcome.unit);
  if (kind === 'year')
    return message('explain.overYear', { cap: figureWithUnit(cap, moneyPerYear(plan)), over });
  const unit = sentence(message('unit.forThePeriod', { unit: moneyOfPlan(plan) }));
  return message('explain.overPeriod', {
    cap: figureWithUnit(cap, unit),
    left: moneyValue(allowed, outcome.unit),
    year: place.year,
    over,
  });
}

/** "Bara 900 000 kr är kvar att betala, så 100 000 kr är outnyttjat." */
function leftSentence({ outcome }: ExplainContext, { row, paid, unused }: FundingFacts): Message {
  const values = { paid: moneyValue(paid, outcome.unit), unused: moneyValue(unused, outcome.unit) };
  return row.kind === 'own'
    ? message('explain.leftToPay', { paid: values.paid })
    : message('explain.leftOfGrant', values);
}
