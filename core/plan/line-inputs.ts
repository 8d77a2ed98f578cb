import { message, type MessageValue } from '../message.ts';
import { isOneOf, need, needChoice, needOrNull, words, type InputSpec } from './input-spec.ts';
import { isKey, isMemberSet, isNumberInput, isYearlyNumber } from './input-value.ts';
import {
  payPer,
  type AmountLine,
  type Line,
  type PayLine,
  type PercentageLine,
  type Plan,
  type QuantityLine,
} from './schema.ts';

/** `kr/år` or `tkr/år`, as the plan's figures are written. */
export function moneyPerYear(plan: Plan): MessageValue {
  return words(plan.unit === 'tkr' ? 'unit.tkrPerYear' : 'unit.krPerYear');
}

/** `kr` or `tkr`. */
export function moneyOfPlan(plan: Plan): MessageValue {
  return words(plan.unit === 'tkr' ? 'unit.tkr' : 'unit.kr');
}

/** `kr/mil` or `tkr/mil`. */
export function moneyPer(unit: MessageValue, plan: Plan): MessageValue {
  return words(plan.unit === 'tkr' ? 'unit.tkrPer' : 'unit.krPer', { unit });
}

/** `kr/mån` or `tkr/mån`. */
export function moneyPerMonth(plan: Plan): MessageValue {
  return words(plan.unit === 'tkr' ? 'unit.tkrPerMonth' : 'unit.krPerMonth');
}

/** `%`. */
export const percentUnit = () => words('unit.percent');

/** C6: what every kind of line has beside its figures. */
function sharingInputs<Kind extends Line>(): readonly InputSpec<Kind>[] {
  return [
    {
      property: 'key',
      type: 'key',
      years: 'single',
      optional: true,
      name: () => message('input.lineKey'),
      unit: () => '',
      read: (line) => line.key,
      write: (line, value) => ({ ...line, key: needOrNull(isKey, value) }),
    },
    {
      property: 'participants',
      type: 'members',
      years: 'single',
      optional: true,
      name: () => message('input.participants'),
      unit: () => '',
      read: (line) => line.participants,
      write: (line, value) => ({ ...line, participants: needOrNull(isMemberSet, value) }),
    },
  ];
}

/** C1. */
export const PAY_INPUTS: readonly InputSpec<PayLine>[] = [
  {
    property: 'pay',
    type: 'money',
    years: 'single',
    optional: false,
    name: (line) => message(line.payPer === 'month' ? 'input.monthlyPay' : 'input.annualPay'),
    unit: (line, plan) => (line.payPer === 'month' ? moneyPerMonth(plan) : moneyPerYear(plan)),
    read: (line) => line.pay,
    write: (line, value) => ({ ...line, pay: need(isNumberInput, value) }),
  },
  {
    property: 'payPer',
    type: 'choice',
    years: 'single',
    optional: false,
    choices: payPer.options,
    name: () => message('input.payPer'),
    unit: () => '',
    read: (line) => line.payPer,
    write: (line, value) => ({ ...line, payPer: needChoice(isOneOf(payPer.options), value) }),
  },
  {
    property: 'degree',
    type: 'degree',
    years: 'yearly',
    optional: false,
    name: () => message('input.degree'),
    unit: percentUnit,
    read: (line) => line.degree,
    write: (line, value) => ({ ...line, degree: need(isYearlyNumber, value) }),
  },
  {
    property: 'onCosts',
    type: 'percent',
    years: 'yearly',
    optional: false,
    name: () => message('input.onCosts'),
    unit: percentUnit,
    read: (line) => line.onCosts,
    write: (line, value) => ({ ...line, onCosts: need(isYearlyNumber, value) }),
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
  ...sharingInputs<PayLine>(),
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
  ...sharingInputs<PercentageLine>(),
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
  ...sharingInputs<QuantityLine>(),
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
  ...sharingInputs<AmountLine>(),
];
