import { message, type Message, type MessageValue } from '../message.ts';
import { NO_MONEY, subtractMoney, type Money, type Unit } from '../numbers/money.ts';
import type { Headline, HeadlineChip, HeadlineSentence } from '../sheet/headline-data.ts';
import { numeral, sentence } from '../sheet/words.ts';
import { columnFares, columnFaresInAll, type Fare } from './column-fares.ts';
import { amountIn, positionOfPeriod } from './comparison-cell.ts';
import type { Comparison, ComparisonColumn } from './comparison.ts';

/** The most scenarios that a sentence names. */
const MOST_NAMED = 3;

/**
 * What a comparison amounts to (design rule 10): who keeps whose ceiling in the period; where nobody has one, which
 * scenario costs least. `null` when there is nothing to say: one scenario alone, or all cost the same.
 */
export function comparisonHeadlineOf(comparison: Comparison): Headline | null {
  if (comparison.columns.length < 2) return null;
  const fares = comparison.columns.map((column) => columnFares(column, comparison.period));
  const ofCeilings = ceilingHeadline(comparison, fares);
  const inAll = comparison.columns.map(columnFaresInAll);
  const said = ofCeilings ? inYearAlone(ofCeilings, comparison, fares, inAll) : costHeadline(comparison);
  return said && { ...said, chips: [...chips(inAll), ...unfundedChip(comparison)] };
}

/** Where the ceilings fare otherwise in other years, what is said of one year begins with it. */
function inYearAlone(
  said: HeadlineSentence,
  { period }: Comparison,
  fares: readonly Fare[],
  inAll: readonly Fare[],
): HeadlineSentence {
  if (period.kind !== 'year' || fares.every((fare, column) => fare === inAll[column])) return said;
  const title = message('compare.headline.ofYear', { year: period.year, said: sentence(said.title) });
  return { ...said, title };
}

function ceilingHeadline(comparison: Comparison, fares: readonly Fare[]): HeadlineSentence | null {
  if (fares.every((fare) => fare === 'noCeiling')) return null;
  const { columns } = comparison;
  const over = columns.filter((_, place) => fares[place] === 'over');
  if (over.length === 0) return allHold(columns.length, fares);
  const members = new Map(over.flatMap((column) => column.over.map(({ member, name }) => [member, name])));
  const [only] = members.keys();
  const holding = columns.filter((_, place) => fares[place] === 'holds');
  if (members.size > 1 || only === undefined) {
    return { title: manyTitle(over.length, holding, columns.length), detail: overDetail(comparison, over) };
  }
  const keeping = holding.filter((column) => takesPart(comparison, only, columns.indexOf(column)));
  const member = members.get(only) ?? '';
  return {
    title: oneTitle(member, over.length, keeping, columns.length),
    detail: overDetail(comparison, over),
  };
}

function takesPart({ members }: Comparison, id: string, column: number): boolean {
  return members.find(({ member }) => member === id)?.cells[column]?.joined ?? false;
}

/** Nothing is broken; a scenario that cannot be tested keeps it from being said of all. */
function allHold(count: number, fares: readonly Fare[]): HeadlineSentence | null {
  if (fares.includes('notComputed')) return null;
  const title =
    count === 2
      ? message('compare.headline.allHoldBoth')
      : message('compare.headline.allHold', { number: numeral(count) });
  return { title, detail: null };
}

/** One member is over: which scenarios keep it within its ceiling. It may take no part in the rest. */
function oneTitle(member: string, over: number, keeping: readonly ComparisonColumn[], all: number): Message {
  const counts = { member, over, number: numeral(all), all };
  if (over === all) {
    return all === 2
      ? message('compare.headline.oneOverBoth', counts)
      : message('compare.headline.oneOverAll', counts);
  }
  if (keeping.length + over < all || keeping.length > MOST_NAMED)
    return message('compare.headline.oneOverSome', counts);
  const [only] = keeping;
  return keeping.length === 1 && only
    ? message('compare.headline.oneHeldOnly', { member, scenario: only.scenario.name })
    : message('compare.headline.oneHeldBy', { member, scenarios: scenarioNames(keeping) });
}

/** Several members are over somewhere: which scenario keeps all ceilings, or in how many some ceiling is broken. */
function manyTitle(over: number, holding: readonly ComparisonColumn[], all: number): Message {
  const counts = { over, all, number: numeral(all) };
  if (over === all)
    return all === 2
      ? message('compare.headline.noneHoldsBoth')
      : message('compare.headline.noneHolds', counts);
  const [only] = holding;
  return only && over === all - 1
    ? message('compare.headline.onlyHolds', { scenario: only.scenario.name })
    : message('compare.headline.someOver', counts);
}

/** "Över taket 2025: 142 860 kr i ”Bara fyra” och 31 200 kr i ”Utan Munkedal”."; of many scenarios, where it is most. */
function overDetail({ period }: Comparison, over: readonly ComparisonColumn[]): Message {
  const excesses = over.flatMap((column) => column.over.map((each) => ({ column, ...each }))).sort(byExcess);
  const when = sentence(
    period.kind === 'year'
      ? message('compare.headline.inYear', { year: period.year })
      : message('compare.headline.inSum'),
  );
  const [worst] = excesses;
  if (worst && excesses.length > MOST_NAMED)
    return message('compare.headline.most', { ...excessValues(worst), when });
  const named = new Set(excesses.map(({ member }) => member)).size > 1;
  const items = excesses.map((each): MessageValue => {
    const values = excessValues(each);
    return sentence(
      named ? message('compare.headline.excessOf', values) : message('compare.headline.excess', values),
    );
  });
  return message('compare.headline.list', { excesses: { kind: 'list', items }, when });
}

type Excess = ComparisonColumn['over'][number] & { readonly column: ComparisonColumn };

function byExcess(a: Excess, b: Excess): number {
  return a.by === b.by ? 0 : a.by > b.by ? -1 : 1;
}

function excessValues({ column, name, by }: Excess): Message['values'] {
  const excess = { kind: 'money', value: by, unit: column.outcome.unit } as const;
  return { excess, member: name, scenario: column.scenario.name };
}

interface Cost {
  readonly name: string;
  readonly amount: Money;
  readonly unit: Unit;
}

/** Which scenario costs least, where one alone does. */
function costHeadline({ columns, period }: Comparison): HeadlineSentence | null {
  const costs = columns.flatMap((column): readonly Cost[] => {
    const amount = costIn(column, period);
    return amount === null ? [] : [{ name: column.scenario.name, amount, unit: column.outcome.unit }];
  });
  const [least, next] = [...costs].sort((a, b) => (a.amount === b.amount ? 0 : a.amount < b.amount ? -1 : 1));
  if (!least || !next || least.amount === next.amount || costs.length < columns.length) return null;
  const amount = { kind: 'money', value: least.amount, unit: least.unit } as const;
  const values = { scenario: least.name, amount };
  if (least.amount < NO_MONEY) return { title: surplusTitle(least, period), detail: null };
  const title =
    period.kind === 'year'
      ? message('compare.headline.costsLeastInYear', { ...values, year: period.year })
      : message('compare.headline.costsLeast', values);
  return { title, detail: null };
}

/** Where income exceeds the costs, the lowest cost is the largest surplus. */
function surplusTitle({ name, amount, unit }: Cost, period: Comparison['period']): Message {
  const value = subtractMoney(NO_MONEY, amount);
  const values = { scenario: name, amount: { kind: 'money', value, unit } } as const;
  return period.kind === 'year'
    ? message('compare.headline.surplusInYear', { ...values, year: period.year })
    : message('compare.headline.surplus', values);
}

function costIn({ outcome }: ComparisonColumn, period: Comparison['period']): Money | null {
  return amountIn(outcome.total, positionOfPeriod(outcome, period));
}

function scenarioNames(columns: readonly ComparisonColumn[]): MessageValue {
  return {
    kind: 'list',
    items: columns.map(({ scenario }) => sentence(message('list.quoted', { name: scenario.name }))),
  };
}

function chips(fares: readonly Fare[]): readonly HeadlineChip[] {
  const over = fares.filter((fare) => fare === 'over').length;
  const notComputed = fares.filter((fare) => fare === 'notComputed').length;
  const found: HeadlineChip[] = [];
  if (notComputed > 0)
    found.push({ kind: 'warning', message: message('compare.chip.notComputed', { count: notComputed }) });
  if (over > 0)
    found.push({ kind: 'over', message: message('compare.chip.over', { over, all: fares.length }) });
  else if (fares.includes('holds')) found.push({ kind: 'ok', message: message('headline.chip.noneOver') });
  return found;
}

/** Ceilings that hold because nobody pays are nothing to be glad of: the scenarios whose cost is not all paid (F3, A1). */
function unfundedChip({ rests }: Comparison): readonly HeadlineChip[] {
  const amounts = rests.find(({ row }) => row === 'unfunded')?.amounts ?? [];
  const count = amounts.filter((amount) => amount !== null && amount !== 0n).length;
  return count === 0 ? [] : [{ kind: 'warning', message: message('compare.chip.unfunded', { count }) }];
}
