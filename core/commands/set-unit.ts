import { message, type Message } from '../message.ts';
import { Decimal } from '../numbers/decimal.ts';
import { UNITS, type Unit } from '../numbers/money.ts';
import { inputTitle } from '../plan/input-title.ts';
import { isCeiling, isNumberInput, isYearlyNumber, valuesOf } from '../plan/input-value.ts';
import { inputsOf, type InputField } from '../plan/inputs.ts';
import { feeColumns, keysWithoutMoney } from '../plan/key-columns.ts';
import { scaleNumber, type Scale } from '../plan/scale-number.ts';
import { isInUnit, scaleValue } from '../plan/scale-value.ts';
import { LIMITS, type KeyColumn, type NumberInput, type OverrideValue, type Plan } from '../plan/schema.ts';
import { refusal } from '../result.ts';
import { overridesOf } from '../scenario/overrides-of.ts';
import { changeEverywhere } from './change-everywhere.ts';
import { edited, refused, type EditResult } from './edit.ts';

/**
 * Gives the plan another unit (C5): every amount, price, fee, cap and ceiling, overridden ones too, is written in it
 * exactly, so that nothing costs another sum than before. Kronor and öre are both written in kronor. Refused:
 * `refusal.unitTooFine` names the input that 10 decimals cannot hold, `unitTooLarge` the fee that would pass the limit
 * (N5), `refusal.feeColumnShared` a column whose values are fees to one key and no money to another.
 */
export function setUnit(plan: Plan, { unit }: { readonly unit: Unit }): EditResult {
  if (!UNITS.includes(unit)) return refused('unitUnknown');
  const scale = scaleBetween(plan.unit, unit);
  const label: Message['values'] = { unit };
  if (scale === null) return edited(unit === plan.unit ? plan : { ...plan, unit }, 'setUnit', label);
  const fees = feeColumns(plan);
  const unfit = whyNotScaled(plan, scale, fees);
  if (unfit) return refusal(unfit);
  const keyColumns = plan.keyColumns.map((column) => (fees.has(column.id) ? inUnit(column, scale) : column));
  const scaled = changeEverywhere({ ...plan, unit, keyColumns }, (value, input) =>
    isInUnit(input, fees) ? scaleValue(value, scale) : value,
  );
  return edited(scaled, 'setUnit', label);
}

function scaleBetween(from: Unit, to: Unit): Scale | null {
  if ((from === 'tkr') === (to === 'tkr')) return null;
  return to === 'tkr' ? 'toThousands' : 'fromThousands';
}

function whyNotScaled(plan: Plan, scale: Scale, fees: ReadonlySet<string>): Message | null {
  for (const { id, name } of plan.keyColumns) {
    const keys = fees.has(id) ? keysWithoutMoney(plan, id) : [];
    const names = { kind: 'list', items: keys.map((key) => key.name) } as const;
    if (keys.length > 0) return message('refusal.feeColumnShared', { column: name, keys: names });
  }
  const unfit = firstUnfit(plan, scale, fees);
  const reason = scale === 'toThousands' ? 'unitTooFine' : 'unitTooLarge';
  return unfit && message(`refusal.${reason}`, { input: { kind: 'message', message: inputTitle(unfit) } });
}

function firstUnfit(plan: Plan, scale: Scale, fees: ReadonlySet<string>): InputField | null {
  const overrides = plan.scenarios.flatMap(({ id }) => overridesOf(plan, id));
  const values = [...inputsOf(plan), ...overrides.map(({ input, value }) => ({ ...input, value }))];
  const isUnfit = (field: InputField) =>
    isInUnit(field, fees) && numbersOf(field.value).some((number) => !fits(number, scale));
  return values.find(isUnfit) ?? null;
}

/** A key value has the same limit in every unit: as a fee in thousands it may be past it in kronor. */
function fits(number: NumberInput, scale: Scale): boolean {
  const scaled = scaleNumber(number, scale);
  return scaled !== null && new Decimal(scaled.value).abs().lte(LIMITS.amount.toString());
}

function numbersOf(value: OverrideValue): readonly NumberInput[] {
  if (isNumberInput(value)) return [value];
  if (isCeiling(value)) return [value.amount];
  return isYearlyNumber(value) ? valuesOf(value).filter((each) => typeof each !== 'boolean') : [];
}

/** A column of fees that is said to be in kronor is said to be in thousands, and the other way round. */
function inUnit(column: KeyColumn, scale: Scale): KeyColumn {
  const unit =
    scale === 'toThousands'
      ? column.unit.replace(/^kr(?=\W|$)/, 'tkr')
      : column.unit.replace(/^tkr(?=\W|$)/, 'kr');
  return unit === column.unit ? column : { ...column, unit };
}
