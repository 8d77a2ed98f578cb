import { message, type MessageValue } from '../message.ts';
import { sentence } from '../sheet/words.ts';
import type { ExplanationFormula, ExplanationTerm } from './explanation.ts';

export type Operator = ExplanationFormula['operators'][number];

/** Terms with an operator between each two, before their result. */
export interface Calculation {
  readonly terms: readonly ExplanationTerm[];
  readonly operators: readonly Operator[];
}

export function term(value: MessageValue, cell: string | null = null): ExplanationTerm {
  return { value, cell };
}

/** A formula whose terms give the result as it stands, unless it was rounded. */
export function formula(
  calculation: Calculation,
  result: ExplanationTerm,
  exact: boolean,
): ExplanationFormula {
  return { ...calculation, result, exact };
}

/** The terms and operators as words in a sentence: "840 000 kr × 1,03". */
export function calculationWords({ terms, operators }: Calculation): MessageValue {
  const [first, ...others] = terms.map(({ value }) => value);
  return others.reduce(
    (left: MessageValue, right, place) =>
      sentence(message('explain.step', { left, operator: operators[place] ?? '', right })),
    first ?? '',
  );
}
