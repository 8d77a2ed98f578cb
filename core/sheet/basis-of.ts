import { message, type Message, type MessageValue } from '../message.ts';
import { moneyPerMonth, moneyPerYear } from '../plan/line-inputs.ts';
import { isNumberInput, valueInYear, valuesOf } from '../plan/input-value.ts';
import type { Line, NumberInput, Plan, YearlyNumber } from '../plan/schema.ts';
import { rowOf } from '../plan/row-index.ts';
import { yearsOf } from '../plan/years.ts';
import { decimalValue, percentValue } from './input-value-text.ts';

/** What a cost line is worked out from, in words: "840 000 kr/år, index 3 %", "15 % av Lön", "2 250 mil × 40 kr/mil" (C1–C4). */
export function basisOf(plan: Plan, line: Line): Message {
  switch (line.kind) {
    case 'pay':
      return withMonths(plan, withIndex(plan, line.index, payBasis(plan, line)));
    case 'percentage':
      return message('sheet.basis.percentage', {
        percent: oneOr(plan, line.percent, percentValue, words('sheet.basis.percentDiffers')),
        lines: namesOf(plan, line.of),
      });
    case 'quantity':
      return withIndex(plan, line.index, quantityBasis(plan, line));
    case 'amount':
      return withIndex(plan, line.index, message('sheet.basis.amount'));
  }
}

/** "25 000 kr/mån × 40 % tjänst + PO 31,42 %": what is left out is a full post without on-costs (C1). */
function payBasis(plan: Plan, line: Extract<Line, { kind: 'pay' }>): Message {
  const unit = line.payPer === 'month' ? moneyPerMonth(plan) : moneyPerYear(plan);
  const pay = message('inputValue.withUnit', { value: decimalValue(line.pay), unit });
  const withDegree = isAll(line.degree, '100')
    ? pay
    : message('sheet.basis.withDegree', {
        basis: { kind: 'message', message: pay },
        degree: oneOr(plan, line.degree, percentValue, words('sheet.basis.differs')),
      });
  return isAll(line.onCosts, '0')
    ? withDegree
    : message('sheet.basis.withOnCosts', {
        basis: { kind: 'message', message: withDegree },
        onCosts: oneOr(plan, line.onCosts, percentValue, words('sheet.basis.differs')),
      });
}

function isAll(value: YearlyNumber, figure: string): boolean {
  return valuesOf(value).every((each) => typeof each !== 'boolean' && each.value === figure);
}

function quantityBasis(plan: Plan, line: Extract<Line, { kind: 'quantity' }>): Message {
  const unit = line.quantityUnit;
  const priceUnit = words(plan.unit === 'tkr' ? 'unit.tkrPer' : 'unit.krPer', { unit });
  return message('sheet.basis.quantity', {
    quantity: figureOrDiffers(plan, line.quantity, unit),
    price: figureOrDiffers(plan, line.price, priceUnit),
  });
}

/** "2 250 mil", or "mil (olika per år)". */
function figureOrDiffers(plan: Plan, value: YearlyNumber, unit: MessageValue): MessageValue {
  const write = (input: NumberInput) => words('inputValue.withUnit', { value: decimalValue(input), unit });
  return oneOr(plan, value, write, words('sheet.basis.unitDiffers', { unit }));
}

/** The one value of all the years, or what is said where it differs. An index has no value for the first year. */
function oneOr(
  plan: Plan,
  value: YearlyNumber,
  write: (input: NumberInput) => MessageValue,
  differs: MessageValue,
): MessageValue {
  if ('all' in value) return write(value.all);
  const values = yearsOf(plan)
    .map((year) => valueInYear(value, year))
    .filter(isNumberInput);
  const [first] = values;
  const isOne = first !== undefined && values.every((each) => each.value === first.value);
  return isOne ? write(first) : differs;
}

function withIndex(plan: Plan, index: YearlyNumber | null, basis: Message): Message {
  if (index === null || plan.years.length === 1) return basis;
  return message('sheet.basis.withIndex', {
    basis: { kind: 'message', message: basis },
    index: oneOr(plan, index, percentValue, words('sheet.basis.differs')),
  });
}

/** Months act on pay alone (C1), and are said where a year has fewer than twelve. */
function withMonths(plan: Plan, basis: Message): Message {
  const [first] = plan.years;
  if (!first || plan.years.every(({ months }) => months === 12)) return basis;
  const isOne = plan.years.every(({ months }) => months === first.months);
  const values = { basis: { kind: 'message', message: basis } } as const;
  return isOne
    ? message('sheet.basis.withMonths', { ...values, count: first.months })
    : message('sheet.basis.withMonthsByYear', values);
}

function namesOf(plan: Plan, ids: readonly string[]): MessageValue {
  return { kind: 'list', items: ids.map((id) => rowOf(plan.lines, id)?.name ?? id) };
}

function words(code: string, values: Message['values'] = {}): MessageValue {
  return { kind: 'message', message: message(code, values) };
}
