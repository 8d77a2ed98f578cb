import { message, type Message, type MessageValue } from '../message.ts';
import { moneyPerYear } from '../plan/line-inputs.ts';
import { isNumberInput, valueInYear } from '../plan/input-value.ts';
import type { Line, NumberInput, Plan, YearlyNumber } from '../plan/schema.ts';
import { rowOf } from '../plan/row-index.ts';
import { yearsOf } from '../plan/years.ts';
import { decimalValue, percentValue } from './input-value-text.ts';

/** What a cost line is worked out from, in words: "840 000 kr/år, index 3 %", "15 % av Lön", "2 250 mil × 40 kr/mil" (C1–C4). */
export function basisOf(plan: Plan, line: Line): Message {
  switch (line.kind) {
    case 'pay':
      return withMonths(
        plan,
        withIndex(
          plan,
          line.index,
          message('sheet.basis.pay', { pay: decimalValue(line.annualPay), unit: moneyPerYear(plan) }),
        ),
      );
    case 'percentage':
      return message('sheet.basis.percentage', {
        percent: oneOrDiffers(plan, line.percent, percentValue),
        lines: namesOf(plan, line.of),
      });
    case 'quantity':
      return withIndex(
        plan,
        line.index,
        message('sheet.basis.quantity', {
          quantity: oneOrDiffers(plan, line.quantity, decimalValue),
          unit: line.quantityUnit,
          price: oneOrDiffers(plan, line.price, decimalValue),
          priceUnit: words(plan.unit === 'tkr' ? 'unit.tkrPer' : 'unit.krPer', { unit: line.quantityUnit }),
        }),
      );
    case 'amount':
      return withIndex(plan, line.index, message('sheet.basis.amount'));
  }
}

/** The one value of all the years, or that it differs. An index has no value for the first year. */
function oneOrDiffers(
  plan: Plan,
  value: YearlyNumber,
  write: (input: NumberInput) => MessageValue,
): MessageValue {
  if ('all' in value) return write(value.all);
  const values = yearsOf(plan)
    .map((year) => valueInYear(value, year))
    .filter(isNumberInput);
  const [first] = values;
  const isOne = first !== undefined && values.every((each) => each.value === first.value);
  return isOne ? write(first) : words('sheet.basis.differs');
}

function withIndex(plan: Plan, index: YearlyNumber | null, basis: Message): Message {
  if (index === null || plan.years.length === 1) return basis;
  return message('sheet.basis.withIndex', {
    basis: { kind: 'message', message: basis },
    index: oneOrDiffers(plan, index, percentValue),
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
