import { message, type MessageValue } from '../message.ts';
import { rememberedBy } from '../remembered.ts';
import { need, needOrNull, words, type InputSpec } from './input-spec.ts';
import { isCeiling, isNumberInput, isYearlyBoolean, isYearlyNumber } from './input-value.ts';
import { moneyOfPlan, moneyPerYear } from './line-inputs.ts';
import type { CeilingKind, KeyColumn, Member, Plan, YearlyNumber } from './schema.ts';

/** The ceiling's kind always stands with its figure (T1). */
const CEILING_UNITS: Readonly<Record<CeilingKind, (plan: Plan) => MessageValue>> = {
  year: moneyPerYear,
  average: (plan) => words('unit.onAverage', { unit: moneyPerYear(plan) }),
  period: (plan) => words('unit.forThePeriod', { unit: moneyOfPlan(plan) }),
};

/** `kr/år`, `kr/år i snitt` or `kr för hela perioden`. */
export function ceilingUnit(plan: Plan, kind: CeilingKind): MessageValue {
  return CEILING_UNITS[kind](plan);
}

const OWN_INPUTS: readonly InputSpec<Member>[] = [
  {
    property: 'joined',
    type: 'boolean',
    years: 'yearly',
    optional: false,
    name: () => message('input.joined'),
    unit: () => '',
    read: (member) => member.joined,
    write: (member, value) => ({ ...member, joined: need(isYearlyBoolean, value) }),
  },
  {
    property: 'population',
    type: 'population',
    years: 'single',
    optional: true,
    name: () => message('input.population'),
    unit: () => words('unit.inhabitants'),
    read: (member) => member.population,
    write: (member, value) => ({ ...member, population: needOrNull(isNumberInput, value) }),
  },
  {
    property: 'ceiling',
    type: 'ceiling',
    years: 'single',
    optional: true,
    name: () => message('input.ceiling'),
    unit: ({ ceiling }, plan) => ceilingUnit(plan, ceiling?.kind ?? 'year'),
    read: (member) => member.ceiling,
    write: (member, value) => ({ ...member, ceiling: needOrNull(isCeiling, value) }),
  },
];

/** A member's inputs: membership, typed population, ceiling, and one for each key column of the plan. */
export const memberInputs = rememberedBy((columns: readonly KeyColumn[]): readonly InputSpec<Member>[] => [
  ...OWN_INPUTS,
  ...columns.map(keyValueInput),
]);

function keyValueInput(column: KeyColumn): InputSpec<Member> {
  return {
    property: `key:${column.id}`,
    type: 'keyValue',
    years: 'yearly',
    optional: true,
    name: () => message('input.keyValue', { column: column.name }),
    unit: () => column.unit,
    read: (member) => member.keyValues[column.id] ?? null,
    write: (member, value) => withKeyValue(member, column.id, needOrNull(isYearlyNumber, value)),
  };
}

function withKeyValue(member: Member, column: string, value: YearlyNumber | null): Member {
  const { [column]: _replaced, ...others } = member.keyValues;
  return { ...member, keyValues: value === null ? others : { ...others, [column]: value } };
}
