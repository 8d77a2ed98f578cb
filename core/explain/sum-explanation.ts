import { message, type Message } from '../message.ts';
import { NO_MONEY, subtractMoney, type Money } from '../numbers/money.ts';
import { sentence, sentences } from '../sheet/words.ts';
import { explanation } from './build-explanation.ts';
import type { ExplainContext } from './explain-context.ts';
import type { Explanation } from './explanation.ts';
import { calculationWords, formula, term, type Calculation } from './formula.ts';
import { moneyValue } from './values.ts';

/** The most terms that a sum spells out. */
const MOST_TERMS = 8;

export interface SumPart {
  readonly amount: Money;
  /** `null` where no cell shows it. */
  readonly cell: string | null;
}

export interface Sum {
  readonly rule: string;
  readonly cell: string;
  readonly title: Message;
  readonly result: Money;
  readonly summands: readonly SumPart[];
  /** What is said after the sum. */
  readonly remarks?: readonly Message[];
}

/** A sum of amounts as shown (A5, C5): spelled out while it is short enough to be read. */
export function sumExplanation(
  { outcome: { unit } }: ExplainContext,
  { rule, cell, title, result, summands, remarks = [] }: Sum,
  parts: () => readonly Explanation[],
): Explanation {
  const value = moneyValue(result, unit);
  const calculation = sumCalculation(summands, (amount) => moneyValue(amount, unit));
  const isAlone = summands.length === 1 && summands[0]?.amount === result;
  const said = isAlone
    ? message('explain.is', { title: sentence(title), value })
    : message('explain.exact', {
        title: sentence(title),
        formula: calculationWords(calculation),
        result: value,
      });
  return explanation(
    {
      rule,
      cell,
      title,
      value,
      formula: formula(calculation, term(value, cell), true),
      sentence: sentences([said, ...remarks]),
    },
    parts,
  );
}

/** What is below zero is taken away, rather than added with a minus. */
function sumCalculation(
  summands: readonly SumPart[],
  write: (amount: Money) => ReturnType<typeof moneyValue>,
): Calculation {
  if (summands.length > MOST_TERMS || summands.length === 0) {
    return { terms: [term(sentence(message('explain.sumOf', { count: summands.length })))], operators: [] };
  }
  const [first, ...others] = summands;
  const signed = others.map(({ amount, cell }) =>
    term(write(amount < 0n ? subtractMoney(NO_MONEY, amount) : amount), cell),
  );
  return {
    terms: [...(first ? [term(write(first.amount), first.cell)] : []), ...signed],
    operators: others.map(({ amount }) => (amount < 0n ? '−' : '+')),
  };
}
