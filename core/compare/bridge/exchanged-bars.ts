import { amountRuleOf } from '../../allocation/amount-rule.ts';
import { money, stepOf, type Money } from '../../numbers/money.ts';
import { roundHalfUp, subtractRatios, type Ratio } from '../../numbers/ratio.ts';
import type { Plan } from '../../plan/schema.ts';
import type { BridgeBar, BridgeDriver } from './bridge-data.ts';
import { exactFigure, type FigurePlace } from './exact-figure.ts';
import { exchangeInputs } from './exchange-inputs.ts';

/** S5's order. Rounding is what is left when all of them are exchanged. */
const EXCHANGED: readonly BridgeDriver[] = [
  'membership',
  'index',
  'overhead',
  'travel',
  'otherLines',
  'funding',
  'key',
  'ceilings',
];

/** A bar of any height, and whether any of the driver's inputs differs. */
export interface ExchangedBar extends BridgeBar {
  readonly differs: boolean;
}

/**
 * S5.1: what each driver's inputs change of the exact figure, one after another from one scenario (its overrides written
 * in) to another, in S5's order; each change in whole steps (S5.5). `null` where a figure on the way cannot be computed.
 */
export function exchangedBars(from: Plan, to: Plan, place: FigurePlace): readonly ExchangedBar[] | null {
  const step = barStep(from, to);
  let [plan, before] = [from, exactFigure(from, place)];
  const bars: ExchangedBar[] = [];
  for (const driver of EXCHANGED) {
    const changed = exchangeInputs(plan, to, driver);
    const differs = changed !== plan;
    const after = differs ? exactFigure(changed, place) : before;
    if (before === null || after === null) return null;
    bars.push({ driver, differs, change: changeIn(before, after, step) });
    [plan, before] = [changed, after];
  }
  return bars;
}

/** S5.5: öre in the plan's unit, or in the step of amounts in either scenario where that is smaller. */
function barStep(from: Plan, to: Plan): bigint {
  const steps = [stepOf(from.unit), amountRuleOf(from).step, amountRuleOf(to).step];
  return steps.reduce((least, step) => (step < least ? step : least));
}

function changeIn(before: Ratio, after: Ratio, step: bigint): Money {
  const { n, d } = subtractRatios(after, before);
  return money(roundHalfUp({ n, d: d * step }) * step);
}
