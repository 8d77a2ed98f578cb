import { message, type MessageValue } from '../message.ts';
import { NO_MONEY, subtractMoney, type Money } from '../numbers/money.ts';
import { rowOf } from '../plan/row-index.ts';
import { linesInWords } from '../sheet/basis-words.ts';
import { percentValue } from '../sheet/input-value-text.ts';
import { sentence } from '../sheet/words.ts';
import { explanation } from './build-explanation.ts';
import { lineOutcomeOf, type ExplainContext, type YearPlace } from './explain-context.ts';
import type { Explanation } from './explanation.ts';
import { calculationWords, term, type Calculation } from './formula.ts';
import { borneOf, type FundingFacts } from './funding-facts.ts';
import { inputExplanation } from './input-explanation.ts';
import { lineYear } from './line-explanation.ts';
import { orNone } from './or-none.ts';
import { sumExplanation, type SumPart } from './sum-explanation.ts';
import { moneyValue, typedMoney } from './values.ts';

/** How an entitlement is worked out: p % of the lines, and the amount a year of a grant (F1, F2). */
export interface Entitlement extends Calculation {
  /** The same in a sentence: "50 % av Lön 840 000 kr + 200 000 kr". */
  readonly words: MessageValue;
}

export function entitlementOf(context: ExplainContext, facts: FundingFacts): Entitlement {
  const { row, percent, amount, place, basis } = facts;
  const { plan, outcome } = context;
  const input = `input:funding:${row.id}`;
  const amountTerm = amount && term(typedMoney(amount, plan), `${input}.amount`);
  if (amountTerm && percent.value === '0')
    return { terms: [amountTerm], operators: [], words: amountTerm.value };
  const sum = moneyValue(basis, outcome.unit);
  const terms = [term(percentValue(percent), `${input}.percent`), term(sum, basisCell(facts, place))];
  const words = sentence(
    message('explain.percentOf', {
      percent: percentValue(percent),
      lines: basisInWords(context, facts),
      sum,
    }),
  );
  if (!amountTerm) return { terms, operators: ['×'], words };
  return {
    terms: [...terms, amountTerm],
    operators: ['×', '+'],
    words: calculationWords({ terms: [term(words), amountTerm], operators: ['+'] }),
  };
}

/** The cell that shows what the percentage is of, where one does. */
function basisCell({ row, lines, afterOwn }: FundingFacts, { year }: YearPlace): string | null {
  if (afterOwn.length > 0) return null;
  if (row.of === null) return `budgetTotal/y${year}`;
  const [only] = lines;
  return lines.length === 1 && only !== undefined ? `line:${only}/y${year}` : null;
}

/** "Lön och OH", "alla kostnader", and that own financing has been taken from it. */
function basisInWords({ plan }: ExplainContext, { row, afterOwn }: FundingFacts): MessageValue {
  const lines = linesInWords(plan, row.of && row.of.lines);
  return afterOwn.length === 0 ? lines : sentence(message('explain.afterOwn', { lines }));
}

/** The inputs of an entitlement, and the lines that it is of, less the own financing of them. */
export function entitlementParts(context: ExplainContext, facts: FundingFacts): readonly Explanation[] {
  const { row, place, amount, percent } = facts;
  const properties = [
    ...(row.kind === 'own' ? ['party'] : []),
    ...(amount && percent.value === '0' ? [] : ['percent']),
    ...(amount ? ['amount'] : []),
    ...(row.of === null ? [] : ['of']),
  ];
  const inputs = properties.flatMap(
    (property) =>
      inputExplanation(context, `funding:${row.id}.${property}`, isYearly(property) ? place.year : null) ??
      [],
  );
  const lines = linesYear(context, facts.lines, place);
  const own = facts.afterOwn.map((each) => borneYear(context, each.id, facts.lines, place));
  return [...inputs, ...lines, ...own.filter((each) => each !== null)];
}

function isYearly(property: string): boolean {
  return property === 'percent' || property === 'amount';
}

/** Each line's amount in a year. */
export function linesYear(
  context: ExplainContext,
  ids: readonly string[],
  place: YearPlace,
): readonly Explanation[] {
  return ids.flatMap((id) => {
    const line = rowOf(context.plan.lines, id);
    return line ? (lineYear(context, line, place) ?? []) : [];
  });
}

/** What a row of funding bears of some lines in a year: in proportion to what was left on each of its lines (F3). */
export function borneYear(
  context: ExplainContext,
  funding: string,
  lines: readonly string[],
  place: YearPlace,
): Explanation | null {
  const { plan, outcome } = context;
  const row = outcome.funding.find(({ id }) => id === funding);
  const amount = row?.amounts[place.position] ?? null;
  if (!row || amount === null) return null;
  const borne = borneOf(row, lines, place);
  const value = moneyValue(borne, outcome.unit);
  const bearing = lines.filter((line) => borneOf(row, [line], place) !== 0n);
  const names = { funding: row.name, lines: linesInWords(plan, bearing), year: place.year };
  const paid = moneyValue(amount, outcome.unit);
  return explanation(
    {
      rule: 'F3',
      cell: `funding:${funding}/y${place.year}`,
      title: message('explain.title.borne', names),
      value,
      sentence:
        borne === amount
          ? message('explain.borneAll', { ...names, value })
          : message('explain.borne', { ...names, value, paid }),
    },
    () =>
      ['percent', 'amount'].flatMap(
        (property) => inputExplanation(context, `funding:${funding}.${property}`, place.year) ?? [],
      ),
  );
}

/** What rows of funding leave of some lines in a year, and what of: for a pool, and for what is left to pay. */
export function leftExplanation(
  context: ExplainContext,
  of: {
    readonly rule: string;
    readonly cell: string;
    readonly title: Explanation['title'];
    readonly result: Money;
    readonly lines: readonly string[];
    readonly place: YearPlace;
    readonly rows: readonly { readonly id: string }[];
    /** The input that names the lines, where there is one. */
    readonly input?: string;
  },
): Explanation {
  const { lines, place, rows } = of;
  const bearing = context.outcome.funding.filter(
    (row) => rows.some(({ id }) => id === row.id) && borneOf(row, lines, place) !== 0n,
  );
  const summands: readonly SumPart[] = [
    ...lines.flatMap((id) => {
      const amount = lineOutcomeOf(context, id)?.amounts[place.position] ?? null;
      return amount === null ? [] : [{ amount, cell: `line:${id}/y${place.year}` }];
    }),
    ...bearing.map((row) => ({
      amount: subtractMoney(NO_MONEY, borneOf(row, lines, place)),
      cell: null,
    })),
  ];
  const { input } = of;
  return sumExplanation(context, { ...of, summands }, () => [
    ...orNone(input === undefined ? null : inputExplanation(context, input, null)),
    ...linesYear(context, lines, place),
    ...bearing.flatMap(({ id }) => borneYear(context, id, lines, place) ?? []),
  ]);
}
