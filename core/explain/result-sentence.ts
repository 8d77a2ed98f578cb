import { message, type Message, type MessageValue } from '../message.ts';
import { moneyAsRatio, type Money, type Unit } from '../numbers/money.ts';
import { compareRatios, type Ratio } from '../numbers/ratio.ts';
import { sentence } from '../sheet/words.ts';
import type { Calculation } from './formula.ts';
import { moneyValue, wayFigure } from './values.ts';

/** How a figure was worked out, and what it gave before it was rounded to an amount. */
export interface Worked extends Calculation {
  /** The calculation in a sentence. */
  readonly words: MessageValue;
  /** What the terms give, in the plan's unit, exact; `null` where one is missing. */
  readonly figure: Ratio | null;
}

/** Whether the terms give the amount as it stands. */
export function givesExactly({ figure }: Pick<Worked, 'figure'>, amount: Money, unit: Unit): boolean {
  return figure !== null && compareRatios(figure, moneyAsRatio(amount, unit)) === 0;
}

/** What one figure alone gives is said once; else "OH 2027: 15 % av Lön 891 156 kr = 133 673,40 kr, avrundat till 133 673 kr." */
export function resultSentence(title: Message, worked: Worked, amount: Money, unit: Unit): Message {
  const { words, figure, operators } = worked;
  const values = { title: sentence(title), formula: words, result: moneyValue(amount, unit) };
  const isExact = figure === null || givesExactly(worked, amount, unit);
  if (operators.length === 0)
    return isExact
      ? message('explain.is', { title: values.title, value: values.result })
      : message('explain.roundedTyped', values);
  if (isExact) return message('explain.exact', values);
  const before = wayFigure(figure, unit);
  const all = { ...values, figure: before.value };
  return before.isExact ? message('explain.rounded', all) : message('explain.roundedApproximately', all);
}
