import { message, type Message } from '../message.ts';
import type { Money } from '../numbers/money.ts';
import { fixedText } from '../numbers/ratio-text.ts';
import { compareRatios, ratioOfText, type Ratio } from '../numbers/ratio.ts';
import { sentence } from '../sheet/words.ts';
import { explanation } from './build-explanation.ts';
import type { ExplainContext } from './explain-context.ts';
import type { Explanation } from './explanation.ts';
import { formula, term } from './formula.ts';
import { moneyValue, weightValue } from './values.ts';

const DECIMALS = 2;

export interface PerInhabitant {
  readonly title: Message;
  readonly row: string;
  readonly value: Ratio;
  readonly sum: Money;
  readonly population: Ratio;
  readonly populationCell: string | null;
  readonly parts: () => readonly Explanation[];
}

/** Kronor per inhabitant over all years (S4), two decimals, half up (N3). */
export function perInhabitantExplanation({ outcome }: ExplainContext, of: PerInhabitant): Explanation {
  const text = fixedText(of.value, DECIMALS);
  const cell = `${of.row}/perInhabitant`;
  const value = { kind: 'decimal', text } as const;
  const sum = moneyValue(of.sum, outcome.unit);
  const population = weightValue(of.population);
  const terms = [term(sum, `${of.row}/sum`), term(population, of.populationCell)];
  return explanation(
    {
      rule: 'S4',
      cell,
      title: of.title,
      value,
      formula: formula(
        { terms, operators: ['÷'] },
        term(value, cell),
        compareRatios(ratioOfText(text), of.value) === 0,
      ),
      sentence: message('explain.perInhabitant', { title: sentence(of.title), sum, population, value }),
    },
    of.parts,
  );
}
