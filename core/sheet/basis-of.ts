import { message, type Message } from '../message.ts';
import { moneyPer, moneyPerMonth, moneyPerYear } from '../plan/line-inputs.ts';
import type { Line, Plan, YearlyNumber } from '../plan/schema.ts';
import { figureOrDiffers, isAll, linesInWords, oneOr } from './basis-words.ts';
import { decimalValue, percentValue } from './input-value-text.ts';
import { sentence } from './words.ts';

const DIFFERS = sentence(message('sheet.basis.differs'));
const PERCENT_DIFFERS = sentence(message('sheet.basis.percentDiffers'));

/** What a cost line is worked out from, in words: "840 000 kr/år, index 3 %", "15 % av Lön", "2 250 mil × 40 kr/mil" (C1–C4). */
export function basisOf(plan: Plan, line: Line): Message {
  switch (line.kind) {
    case 'pay':
      return withMonths(plan, withIndex(plan, line.index, payBasis(plan, line)));
    case 'percentage':
      return message('sheet.basis.percentage', {
        percent: oneOr(plan, line.percent, percentValue, PERCENT_DIFFERS),
        lines: linesInWords(plan, line.of),
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
        basis: sentence(pay),
        degree: oneOr(plan, line.degree, percentValue, sentence(message('sheet.basis.degreeDiffers'))),
      });
  return isAll(line.onCosts, '0')
    ? withDegree
    : message('sheet.basis.withOnCosts', {
        basis: sentence(withDegree),
        onCosts: oneOr(plan, line.onCosts, percentValue, DIFFERS),
      });
}

function quantityBasis(plan: Plan, line: Extract<Line, { kind: 'quantity' }>): Message {
  const unit = line.quantityUnit;
  return message('sheet.basis.quantity', {
    quantity: figureOrDiffers(plan, line.quantity, unit),
    price: figureOrDiffers(plan, line.price, moneyPer(unit, plan)),
  });
}

function withIndex(plan: Plan, index: YearlyNumber | null, basis: Message): Message {
  if (index === null || plan.years.length === 1) return basis;
  return message('sheet.basis.withIndex', {
    basis: sentence(basis),
    index: oneOr(plan, index, percentValue, DIFFERS),
  });
}

/** Months act on pay alone (C1), and are said where a year has fewer than twelve. */
function withMonths(plan: Plan, basis: Message): Message {
  const [first] = plan.years;
  if (!first || plan.years.every(({ months }) => months === 12)) return basis;
  const isOne = plan.years.every(({ months }) => months === first.months);
  const values = { basis: sentence(basis) };
  return isOne
    ? message('sheet.basis.withMonths', { ...values, count: first.months })
    : message('sheet.basis.withMonthsByYear', values);
}
