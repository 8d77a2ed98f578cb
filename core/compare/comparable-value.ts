import type { InputField } from '../plan/input-field.ts';
import { feeColumns } from '../plan/key-columns.ts';
import { isInUnit, scaleValue } from '../plan/scale-value.ts';
import type { OverrideValue, Plan } from '../plan/schema.ts';

/**
 * An input's value with its amounts in kronor, whatever the plan's unit: 840 in a plan in tkr is 840 000 in one in kr
 * (N5), fees and rates among them. A figure of more digits than an amount may have stands as it is: no plan that passed
 * its gates has one.
 */
export function comparableValue(plan: Pick<Plan, 'unit' | 'keys'>, field: InputField): OverrideValue {
  return plan.unit === 'tkr' && isInUnit(field, feeColumns(plan))
    ? scaleValue(field.value, 'fromThousands')
    : field.value;
}
