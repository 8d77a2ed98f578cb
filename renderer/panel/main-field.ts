import type { Funding, InputField, Plan } from '../../core/index.ts';
import { isNothing } from './usual-value.ts';

/** The one assumption that a line is about and that its name therefore names. */
const MAIN: ReadonlySet<string> = new Set(['pay', 'percent', 'quantity', 'amount', 'joined']);

/** Whether an assumption goes by its row's name. A grant that is an amount alone is about that, every other about its percentage. */
export function isMain(plan: Plan, { row, property }: InputField): boolean {
  const funding = plan.funding.find(({ id }) => row === `funding:${id}`);
  return funding ? property === mainOf(funding) : MAIN.has(property);
}

function mainOf(funding: Funding): 'percent' | 'amount' {
  const isAmount = funding.kind === 'grant' && isNothing(funding.percent) && !isNothing(funding.amount);
  return isAmount ? 'amount' : 'percent';
}

interface RowField {
  readonly field: Pick<InputField, 'row'>;
  readonly isMain: boolean;
}

/** The fields row by row, each row's main one first. */
export function mainFirst<Field extends RowField>(fields: readonly Field[]): readonly Field[] {
  const rows = [...new Set(fields.map(({ field }) => field.row))];
  return rows.flatMap((row) => {
    const own = fields.filter(({ field }) => field.row === row);
    return [...own.filter((each) => each.isMain), ...own.filter((each) => !each.isMain)];
  });
}
