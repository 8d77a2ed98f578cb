import { message, type MessageValue } from '../message.ts';
import { need, words, type InputSpec } from './input-spec.ts';
import { isNumberInput, isYearlyNumber } from './input-value.ts';
import type { AmountLine, PayLine, PercentageLine, Plan, QuantityLine } from './schema.ts';

/** `kr/år` or `tkr/år`, as the plan's figures are written. */
export function moneyPerYear(plan: Plan): MessageValue {
  return words(plan.unit === 'tkr' ? 'unit.tkrPerYear' : 'unit.krPerYear');
}

function moneyPer(unit: string, plan: Plan): MessageValue {
  return words(plan.unit === 'tkr' ? 'unit.tkrPer' : 'unit.krPer', { unit });
}

const percentUnit = () => words('unit.percent');

/** C1. */
export const PAY_INPUTS: readonly InputSpec<PayLine>[] = [
  {
    property: 'annualPay',
    type: 'money',
    years: 'single',
    optional: false,
    name: () => message('input.annualPay'),
    unit: (_line, plan) => moneyPerYear(plan),
    read: (line) => line.annualPay,
    write: (line, value) => ({ ...line, annualPay: need(isNumberInput, value) }),
  },
  {
    property: 'index',
    type: 'percent',
    years: 'laterYears',
    optional: false,
    name: () => message('input.payIndex'),
    unit: percentUnit,
    read: (line) => line.index,
    write: (line, value) => ({ ...line, index: need(isYearlyNumber, value) }),
  },
];

/** C2. */
export const PERCENTAGE_INPUTS: readonly InputSpec<PercentageLine>[] = [
  {
    property: 'percent',
    type: 'percent',
    years: 'yearly',
    optional: false,
    name: () => message('input.percent'),
    unit: percentUnit,
    read: (line) => line.percent,
    write: (line, value) => ({ ...line, percent: need(isYearlyNumber, value) }),
  },
];

/** C3. The index is an input only where the line has one. */
export const QUANTITY_INPUTS: readonly InputSpec<QuantityLine>[] = [
  {
    property: 'quantity',
    type: 'quantity',
    years: 'yearly',
    optional: false,
    name: () => message('input.quantity'),
    unit: (line) => line.quantityUnit,
    read: (line) => line.quantity,
    write: (line, value) => ({ ...line, quantity: need(isYearlyNumber, value) }),
  },
  {
    property: 'price',
    type: 'price',
    years: 'yearly',
    optional: false,
    name: (line) => message('input.price', { unit: line.quantityUnit }),
    unit: (line, plan) => moneyPer(line.quantityUnit, plan),
    read: (line) => line.price,
    write: (line, value) => ({ ...line, price: need(isYearlyNumber, value) }),
  },
  {
    property: 'index',
    type: 'percent',
    years: 'laterYears',
    optional: false,
    name: () => message('input.priceIndex'),
    unit: percentUnit,
    read: (line) => line.index ?? undefined,
    write: (line, value) => ({ ...line, index: need(isYearlyNumber, value) }),
  },
];

/** C4. The index is an input only where the line has one. */
export const AMOUNT_INPUTS: readonly InputSpec<AmountLine>[] = [
  {
    property: 'amount',
    type: 'money',
    years: 'yearly',
    optional: false,
    name: () => message('input.amount'),
    unit: (_line, plan) => moneyPerYear(plan),
    read: (line) => line.amount,
    write: (line, value) => ({ ...line, amount: need(isYearlyNumber, value) }),
  },
  {
    property: 'index',
    type: 'percent',
    years: 'laterYears',
    optional: false,
    name: () => message('input.index'),
    unit: percentUnit,
    read: (line) => line.index ?? undefined,
    write: (line, value) => ({ ...line, index: need(isYearlyNumber, value) }),
  },
];
