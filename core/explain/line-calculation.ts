import { amountFigures } from '../budget/amount-line.ts';
import { basisIds } from '../budget/dependency-order.ts';
import { payFigures } from '../budget/pay-line.ts';
import { percentageFigures } from '../budget/percentage-line.ts';
import { quantityFigures } from '../budget/quantity-line.ts';
import { message, type MessageValue } from '../message.ts';
import { sumMoney } from '../numbers/money.ts';
import type { Ratio } from '../numbers/ratio.ts';
import { valueInYear } from '../plan/input-value.ts';
import { rowOf } from '../plan/row-index.ts';
import type { Line, NumberInput, YearlyNumber } from '../plan/schema.ts';
import { decimalValue, percentValue } from '../sheet/input-value-text.ts';
import { sentence } from '../sheet/words.ts';
import { lineOutcomeOf, type ExplainContext, type YearPlace } from './explain-context.ts';
import type { ExplanationTerm } from './explanation.ts';
import { calculationWords, term, type Calculation, type Operator } from './formula.ts';
import { growthTerms, riseValue } from './growth-terms.ts';
import type { Worked } from './result-sentence.ts';
import { moneyValue, typedMoney } from './values.ts';

/** How a line's amount in a year was worked out, before it was rounded (C1–C4). */
export function lineCalculation(context: ExplainContext, line: Line, place: YearPlace): Worked {
  const { plan } = context;
  const { years } = context.outcome;
  switch (line.kind) {
    case 'pay':
      return calculated(
        [...payTerms(context, line, place), ...growthTerms(context, line, place)],
        payFigures(line, plan)[place.position],
        monthTerms(context, place),
      );
    case 'quantity':
      return calculated(
        [...quantityTerms(context, line, place), ...growthTerms(context, line, place)],
        quantityFigures(line, years)[place.position],
      );
    case 'amount':
      return calculated(
        [...amountTerms(context, line, place), ...growthTerms(context, line, place)],
        amountFigures(line, years)[place.position],
      );
    case 'percentage':
      return percentageCalculation(context, line, place);
  }
}

function calculated(
  factors: readonly ExplanationTerm[],
  figure: Ratio | null | undefined,
  divided: Calculation = { terms: [], operators: [] },
): Worked {
  const operators = [...factors.slice(1).map((): Operator => '×'), ...divided.operators];
  const calculation = { terms: [...factors, ...divided.terms], operators };
  return { ...calculation, words: calculationWords(calculation), figure: figure ?? null };
}

/** The pay, × 12 where it is a month's, × the degree of service, × (1 + on-costs); what changes nothing is left out (C1). */
function payTerms(
  { plan }: ExplainContext,
  line: Extract<Line, { kind: 'pay' }>,
  { year }: YearPlace,
): readonly ExplanationTerm[] {
  const input = `input:line:${line.id}`;
  const degree = valueInYear(line.degree, year);
  const onCosts = valueInYear(line.onCosts, year);
  return [
    term(typedMoney(line.pay, plan), `${input}.pay`),
    ...(line.payPer === 'month' ? [term(12)] : []),
    ...(degree && degree.value !== '100' ? [term(percentValue(degree), `${input}.degree`)] : []),
    ...(onCosts && onCosts.value !== '0' ? [term(riseValue(onCosts), `${input}.onCosts`)] : []),
  ];
}

/** Months / 12 where a year has fewer than twelve (C1). */
function monthTerms({ plan }: ExplainContext, { position }: YearPlace): Calculation {
  const months = plan.years[position]?.months ?? 12;
  return months === 12
    ? { terms: [], operators: [] }
    : { terms: [term(months), term(12)], operators: ['×', '÷'] };
}

function quantityTerms(
  { plan }: ExplainContext,
  line: Extract<Line, { kind: 'quantity' }>,
  { year }: YearPlace,
): readonly ExplanationTerm[] {
  const unit = line.quantityUnit;
  const priceUnit = sentence(message(plan.unit === 'tkr' ? 'unit.tkrPer' : 'unit.krPer', { unit }));
  return [
    ...inYear(line.quantity, year, `input:line:${line.id}.quantity`, (input) => withUnit(input, unit)),
    ...inYear(line.price, year, `input:line:${line.id}.price`, (input) => withUnit(input, priceUnit)),
  ];
}

function amountTerms(
  { plan }: ExplainContext,
  line: Extract<Line, { kind: 'amount' }>,
  { year }: YearPlace,
): readonly ExplanationTerm[] {
  return inYear(line.amount, year, `input:line:${line.id}.amount`, (input) => typedMoney(input, plan));
}

function inYear(
  value: YearlyNumber,
  year: number,
  cell: string,
  write: (input: NumberInput) => MessageValue,
): readonly ExplanationTerm[] {
  const input = valueInYear(value, year);
  return input ? [term(write(input), cell)] : [];
}

function withUnit(input: NumberInput, unit: MessageValue): MessageValue {
  return sentence(message('inputValue.withUnit', { value: decimalValue(input), unit }));
}

/** p % of the sum of the lines as shown (C2). */
function percentageCalculation(
  context: ExplainContext,
  line: Extract<Line, { kind: 'percentage' }>,
  { year, position }: YearPlace,
): Worked {
  const { unit, years } = context.outcome;
  const ids = basisIds(line);
  const basis = ids.flatMap((id) => lineOutcomeOf(context, id) ?? []);
  const sum = sumMoney(basis.map(({ amounts }) => amounts[position] ?? null));
  const percent = valueInYear(line.percent, year);
  if (sum === null || !percent) return calculated([], null);
  const [first] = ids;
  const cell = ids.length === 1 && first !== undefined ? `line:${first}/y${year}` : null;
  const terms = [
    term(percentValue(percent), `input:line:${line.id}.percent`),
    term(moneyValue(sum, unit), cell),
  ];
  const names = ids.map((id) => rowOf(context.plan.lines, id)?.name ?? id);
  const words = sentence(
    message('explain.percentOf', {
      percent: percentValue(percent),
      lines: { kind: 'list', items: names },
      sum: moneyValue(sum, unit),
    }),
  );
  return { ...calculated(terms, percentageFigures(line, basis, years, unit)[position]), words };
}
