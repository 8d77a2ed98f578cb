import { message } from '../message.ts';
import { need, needOrNull, type InputSpec } from './input-spec.ts';
import { isLineSet, isNumberInput, isParty, isYearlyNumber } from './input-value.ts';
import { moneyOfPlan, moneyPerYear, percentUnit } from './line-inputs.ts';
import type { Funding, Grant, OwnFinancing } from './schema.ts';

/** What both kinds have: a percentage of lines. */
function percentageInputs<Kind extends Funding>(): readonly InputSpec<Kind>[] {
  return [
    {
      property: 'percent',
      type: 'portion',
      years: 'yearly',
      optional: false,
      name: () => message('input.fundingPercent'),
      unit: percentUnit,
      read: (row) => row.percent,
      write: (row, value) => ({ ...row, percent: need(isYearlyNumber, value) }),
    },
    {
      property: 'of',
      type: 'lines',
      years: 'single',
      optional: true,
      name: () => message('input.fundedLines'),
      unit: () => '',
      read: (row) => row.of,
      write: (row, value) => ({ ...row, of: needOrNull(isLineSet, value) }),
    },
  ];
}

/** F1. */
export const OWN_FINANCING_INPUTS: readonly InputSpec<OwnFinancing>[] = [
  {
    property: 'party',
    type: 'party',
    years: 'single',
    optional: false,
    name: () => message('input.party'),
    unit: () => '',
    read: (row) => row.party,
    write: (row, value) => ({ ...row, party: need(isParty, value) }),
  },
  ...percentageInputs<OwnFinancing>(),
];

/** F2. */
export const GRANT_INPUTS: readonly InputSpec<Grant>[] = [
  ...percentageInputs<Grant>(),
  {
    property: 'amount',
    type: 'sum',
    years: 'yearly',
    optional: false,
    name: () => message('input.grantAmount'),
    unit: (_row, plan) => moneyPerYear(plan),
    read: (row) => row.amount,
    write: (row, value) => ({ ...row, amount: need(isYearlyNumber, value) }),
  },
  {
    property: 'capYear',
    type: 'sum',
    years: 'yearly',
    optional: true,
    name: () => message('input.capYear'),
    unit: (_row, plan) => moneyPerYear(plan),
    read: (row) => row.capYear,
    write: (row, value) => ({ ...row, capYear: needOrNull(isYearlyNumber, value) }),
  },
  {
    property: 'capPeriod',
    type: 'sum',
    years: 'single',
    optional: true,
    name: () => message('input.capPeriod'),
    unit: (_row, plan) => moneyOfPlan(plan),
    read: (row) => row.capPeriod,
    write: (row, value) => ({ ...row, capPeriod: needOrNull(isNumberInput, value) }),
  },
];
