import {
  isNumberInput,
  isYearlyNumber,
  type InputField,
  type OverrideValue,
  type Plan,
} from '../../core/index.ts';

/** Assumptions that most plans leave as they are: they stand aside until they are asked for or differ. */
const RARE_OF_LINE: ReadonlySet<string> = new Set(['payPer', 'degree', 'onCosts', 'key', 'participants']);
const RARE_OF_PLAN: ReadonlySet<string> = new Set(['shareMethod', 'amountUnit', 'host']);

/** What such an assumption is in most plans, where that is not nothing. */
const USUAL: Readonly<Record<string, OverrideValue>> = {
  payPer: 'year',
  shareMethod: 'largestRemainder',
  amountUnit: 'plan',
};

/** Whether the assumption is rarely used. */
export function isRare(plan: Plan, { row, property }: InputField): boolean {
  if (row === 'plan') return RARE_OF_PLAN.has(property);
  if (row.startsWith('line:')) return RARE_OF_LINE.has(property);
  const grant = plan.funding.find(({ id }) => row === `funding:${id}`);
  if (!grant) return false;
  if (property === 'party') return false;
  // Of a new grant, which has no figure yet, the percentage is in sight.
  return property !== 'percent' || (grant.kind === 'grant' && !isNothing(grant.amount));
}

/** Whether it is as in most plans: a full post, nothing added, nothing chosen. */
export function isUsual({ property, value }: InputField): boolean {
  if (property === 'degree') return isFigure(value, '100');
  return property in USUAL ? value === USUAL[property] : value === null || isNothing(value);
}

/** Zero in all years. */
export function isNothing(value: OverrideValue): boolean {
  return isFigure(value, '0');
}

function isFigure(value: OverrideValue, figure: string): boolean {
  if (isNumberInput(value)) return value.value === figure;
  if (!isYearlyNumber(value)) return false;
  const figures = 'all' in value ? [value.all] : Object.values(value.years);
  return figures.every((each) => each.value === figure);
}
