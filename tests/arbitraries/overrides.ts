import fc from 'fast-check';
import { isPercentType, type InputField } from '../../core/plan/input-field.ts';
import { inputsOf } from '../../core/plan/inputs.ts';
import type { Key, OverrideValue, Plan, Scenario } from '../../core/plan/schema.ts';
import { yearsOfInput } from '../../core/plan/years.ts';
import { partyOf } from './funding.ts';
import { numberInput } from './numbers.ts';
import { ceilingOf, oneOrYearly } from './rows.ts';

/** A value that the input takes in one year, or at all when it has no years. */
export function singleValue(plan: Plan, { type, choices }: InputField): fc.Arbitrary<OverrideValue> {
  switch (type) {
    case 'boolean':
      return fc.boolean();
    case 'key':
      return fc.constantFrom<Key[]>(
        { kind: 'population' },
        { kind: 'equal' },
        ...plan.keyColumns.map(({ id }) => ({ kind: 'column', column: id }) as const),
        ...plan.keys.map(({ id }) => ({ kind: 'own', key: id }) as const),
      );
    case 'choice':
      return fc.constantFrom(...choices);
    case 'party':
      return partyOf(plan.members.map(({ id }) => id));
    case 'members':
      return fc.subarray(plan.members.map(({ id }) => id)).map((members) => ({ members }));
    case 'lines':
      return fc.subarray(plan.lines.map(({ id }) => id)).map((lines) => ({ lines }));
    case 'registerYear':
      return fc.integer({ min: 2021, max: 2025 });
    case 'ceiling':
      return ceilingOf;
    case 'count':
      return numberInput(0, 9);
    case 'population':
      return numberInput(0, 60_000);
    case 'percent':
      return numberInput(-10, 60, 2);
    case 'degree':
    case 'portion':
      return numberInput(0, 100, 2);
    case 'keyValue':
    case 'money':
    case 'sum':
    case 'price':
    case 'rate':
    case 'quantity':
      return numberInput(0, 900_000, 2);
  }
}

/** A value for the whole input: one for all years, one a year, or nothing where that is a value. */
export function wholeValue(plan: Plan, field: InputField): fc.Arbitrary<OverrideValue> {
  const single = singleValue(plan, field);
  const whole: fc.Arbitrary<OverrideValue> = field.years === 'single' ? single : yearlyValue(plan, field);
  return field.optional
    ? fc.oneof({ weight: 5, arbitrary: whole }, { weight: 1, arbitrary: fc.constant(null) })
    : whole;
}

function yearlyValue(plan: Plan, field: InputField): fc.Arbitrary<OverrideValue> {
  const years = yearsOfInput(plan, field);
  return field.type === 'boolean'
    ? oneOrYearly(fc.boolean(), years)
    : oneOrYearly(numberInput(0, isPercentType(field.type) ? 60 : 900_000, 2), years);
}

/** The override of one input: of all of it, or of a single year that it has a value for. */
function override(plan: Plan, field: InputField): fc.Arbitrary<readonly [string, OverrideValue]> {
  const whole = wholeValue(plan, field).map((value) => [field.id, value] as const);
  const years = yearsOfInput(plan, field);
  if (years.length === 0 || field.value === null) return whole;
  const ofYear = fc
    .tuple(fc.constantFrom(...years), singleValue(plan, field))
    .map(([year, value]) => [`${field.id}@${year}`, value] as const);
  return fc.oneof(whole, ofYear);
}

/** Overrides of any inputs of the plan, each with a value that it takes (S1). */
export function overridesFor(plan: Plan): fc.Arbitrary<Scenario['overrides']> {
  const fields = [...inputsOf(plan)];
  return fc
    .subarray(fields, { maxLength: Math.min(6, fields.length) })
    .chain((chosen) => fc.tuple(...chosen.map((field) => override(plan, field))))
    .map((entries) => Object.fromEntries(entries));
}
