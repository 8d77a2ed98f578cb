import { GRANT_INPUTS, OWN_FINANCING_INPUTS } from './funding-inputs.ts';
import type { InputSpec } from './input-spec.ts';
import { AMOUNT_INPUTS, PAY_INPUTS, PERCENTAGE_INPUTS, QUANTITY_INPUTS } from './line-inputs.ts';
import type { Funding, Line } from './schema.ts';

/** What is to be done with a row of some kind and the inputs that such a row has. */
type Use<Row, Answer> = <Kind extends Row>(specs: readonly InputSpec<Kind>[], row: Kind) => Answer;

/** Does something with a cost line and the inputs of its kind. */
export function withLineSpecs<Answer>(line: Line, use: Use<Line, Answer>): Answer {
  switch (line.kind) {
    case 'pay':
      return use(PAY_INPUTS, line);
    case 'percentage':
      return use(PERCENTAGE_INPUTS, line);
    case 'quantity':
      return use(QUANTITY_INPUTS, line);
    case 'amount':
      return use(AMOUNT_INPUTS, line);
  }
}

/** Does something with a funding row and the inputs of its kind. */
export function withFundingSpecs<Answer>(row: Funding, use: Use<Funding, Answer>): Answer {
  return row.kind === 'own' ? use(OWN_FINANCING_INPUTS, row) : use(GRANT_INPUTS, row);
}
