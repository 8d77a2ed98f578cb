import fc from 'fast-check';
import { nameKey } from '../../core/plan/name-key.ts';
import {
  nameText,
  noteText,
  type Key,
  type KeyColumn,
  type Line,
  type Member,
  type MemberSet,
  type OneOrYearly,
  type YearlyNumber,
} from '../../core/plan/schema.ts';
import { numberInput } from './numbers.ts';

/** What the rows of a plan must fit. */
export interface PlanFrame {
  readonly years: readonly number[];
  readonly keyColumns: readonly KeyColumn[];
  /** The keys that lines can have. */
  readonly keys: readonly Key[];
  /** Ids of the members that lines can name. */
  readonly members: readonly string[];
}

/** A name that the schema takes: one line of text, no space first or last. */
const name = fc
  .oneof(
    fc.constantFrom('Mellerud', 'Åmål', 'Ärla', 'Örebro', 'Dals-Ed', 'Upplands Väsby', '=1+1', '{{name}}'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  )
  .filter((text) => nameText.safeParse(text).success);

/** So many names that a plan holds different (N5). */
export function differentNames(count: number): fc.Arbitrary<string[]> {
  return fc.uniqueArray(name, { selector: nameKey, minLength: count, maxLength: count });
}

/** Free text that the schema takes. */
function noteOf(maxLength: number): fc.Arbitrary<string> {
  return fc.string({ unit: 'grapheme', maxLength }).filter((text) => noteText.safeParse(text).success);
}

/** What every row has beside its values, its id from `prefix` and its place. */
export function rowOf(prefix: string, place: number, rowName: string) {
  return fc.record({
    id: fc.constant(`${prefix}${place}`),
    name: fc.constant(rowName),
    note: fc.oneof(fc.constant(''), noteOf(20)),
    source: fc.option(fc.record({ text: noteOf(10), date: fc.constant(null) }), {
      freq: 3,
    }),
  });
}

/** One value for all, or one for each of the years. */
export function oneOrYearly<Value>(
  value: fc.Arbitrary<Value>,
  years: readonly number[],
): fc.Arbitrary<OneOrYearly<Value>> {
  const all = value.map((one) => ({ all: one }));
  if (years.length === 0) return all;
  const byYear = fc.tuple(...years.map(() => value)).map((values) => ({
    years: Object.fromEntries(values.map((each, place) => [`${years[place]}`, each])),
  }));
  return fc.oneof({ weight: 3, arbitrary: all }, { weight: 1, arbitrary: byYear });
}

const MOST_KR = 1_000_000_000_000;
const kronor = fc.oneof(
  { weight: 30, arbitrary: numberInput(-20_000, 2_000_000, 2) },
  { weight: 1, arbitrary: numberInput(-MOST_KR / 1_000, MOST_KR / 1_000) },
);
const percent = fc.oneof(numberInput(-5, 40, 2), numberInput(-100, 1_000, 10));

/** Some of the members, in any order; now and then nobody. */
function participantsOf(members: readonly string[]): fc.Arbitrary<MemberSet> {
  const some = fc.shuffledSubarray([...members], { minLength: Math.min(1, members.length) });
  return fc
    .oneof({ weight: 9, arbitrary: some }, { weight: 1, arbitrary: fc.constant<string[]>([]) })
    .map((ids) => ({ members: ids }));
}

/** Lines of every kind; percentages mostly of lines before them, now and then of any, of themselves or of one that is gone. */
export function linesOf({ years, keys, members }: PlanFrame): fc.Arbitrary<Line[]> {
  const ofYears = (value: typeof kronor): fc.Arbitrary<YearlyNumber> => oneOrYearly(value, years);
  const index = oneOrYearly(percent, years.slice(1));
  const lineAt = (place: number, lineName: string, count: number): fc.Arbitrary<Line> => {
    const values = {
      index: fc.option(index),
      quantity: ofYears(numberInput(0, 3_000, 1)),
      price: ofYears(kronor),
    };
    const row = fc
      .tuple(
        rowOf('l', place, lineName),
        fc.record({
          key: fc.option(fc.constantFrom(...keys), { freq: 2 }),
          participants: fc.option(participantsOf(members), { freq: 2 }),
        }),
      )
      .map(([common, sharing]) => ({ ...common, ...sharing }));
    const before = Array.from({ length: place }, (_, other) => `l${other}`);
    const any = [...Array.from({ length: count }, (_, other) => `l${other}`), 'gone'];
    const pay = fc.record({
      kind: fc.constant('pay' as const),
      pay: kronor,
      payPer: fc.constantFrom('year' as const, 'month' as const),
      degree: ofYears(fc.oneof(fc.constant({ text: '100', value: '100' }), numberInput(0, 250, 2))),
      onCosts: ofYears(fc.oneof(fc.constant({ text: '0', value: '0' }), numberInput(0, 60, 2))),
      index,
    });
    const quantity = fc.record({
      kind: fc.constant('quantity' as const),
      quantityUnit: fc.constantFrom('mil', 'm²', 'st'),
      ...values,
    });
    const amount = fc.record({
      kind: fc.constant('amount' as const),
      amount: ofYears(kronor),
      index: values.index,
    });
    const percentage = (of: readonly string[]) =>
      fc.record({
        kind: fc.constant('percentage' as const),
        percent: ofYears(percent),
        of: fc.subarray([...of], { minLength: 1 }),
      });
    const kinds = fc.oneof(
      { weight: 4, arbitrary: pay },
      { weight: 4, arbitrary: quantity },
      { weight: 4, arbitrary: amount },
      { weight: place === 0 ? 0 : 5, arbitrary: percentage(place === 0 ? any : before) },
      { weight: 1, arbitrary: percentage(any) },
    );
    return fc.tuple(row, kinds).map(([common, kind]) => ({ ...common, ...kind }));
  };
  return fc
    .nat(5)
    .chain(differentNames)
    .chain((names) => fc.tuple(...names.map((lineName, place) => lineAt(place, lineName, names.length))));
}

/** A ceiling of any kind. */
export const ceilingOf = fc.record({
  kind: fc.constantFrom('year' as const, 'average' as const, 'period' as const),
  amount: numberInput(0, 400_000, 2),
});

/** Members with a register, a typed population, both or neither; mostly joined. */
export function membersOf({
  years,
  keyColumns,
}: Pick<PlanFrame, 'years' | 'keyColumns'>): fc.Arbitrary<Member[]> {
  const registerYears = ['2022', '2023', '2024'];
  const register = fc.record({
    code: fc.stringMatching(/^\d{4}$/),
    population: fc
      .tuple(...registerYears.map(() => fc.nat(60_000)))
      .map((counts) => Object.fromEntries(counts.map((count, place) => [registerYears[place]!, count]))),
  });
  const keyValue = fc.option(oneOrYearly(numberInput(0, 500, 2), years), { freq: 8 });
  const memberAt = (place: number, memberName: string): fc.Arbitrary<Member> =>
    fc
      .tuple(
        rowOf('m', place, memberName),
        fc.record({
          register: fc.option(register),
          population: fc.option(numberInput(1, 60_000)),
          joined: oneOrYearly(
            fc.nat(5).map((n) => n > 0),
            years,
          ),
          status: fc.option(
            fc.record({
              kind: fc.constantFrom('asked' as const, 'intends', 'decided', 'signed', 'declined'),
              date: fc.option(fc.constantFrom('2025-03-01', '2024-12-31')),
              note: noteOf(10),
            }),
            { freq: 2 },
          ),
          ceiling: fc.option(ceilingOf),
        }),
        fc.tuple(...keyColumns.map(() => keyValue)),
      )
      .map(([row, own, values]) => {
        const keyValues: Member['keyValues'] = {};
        for (const [column, value] of values.entries()) {
          const id = keyColumns[column]?.id;
          if (id !== undefined && value !== null) keyValues[id] = value;
        }
        return { ...row, ...own, keyValues };
      });
  return fc
    .nat(7)
    .chain(differentNames)
    .chain((names) => fc.tuple(...names.map((memberName, place) => memberAt(place, memberName))));
}
