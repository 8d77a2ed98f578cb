import fc from 'fast-check';
import type { DividesBy, Funding, KeyPart, OwnKey, Party, YearlyNumber } from '../../core/plan/schema.ts';
import { numberInput } from './numbers.ts';
import { differentNames, oneOrYearly, rowOf } from './rows.ts';

const portion = fc.oneof(fc.constant({ text: '50', value: '50' }), numberInput(0, 100, 2));

/** A member of the plan, or a party that is none. */
export function partyOf(members: readonly string[]): fc.Arbitrary<Party> {
  const parties: Party[] = [
    { kind: 'party', name: 'Regionen' },
    ...members.map((member): Party => ({ kind: 'member', member })),
  ];
  return fc.constantFrom(...parties);
}

/** Own financing and grants, with and without caps, of all lines or of some. */
export function fundingOf(
  years: readonly number[],
  lines: readonly string[],
  members: readonly string[],
): fc.Arbitrary<Funding[]> {
  const yearly = (value: fc.Arbitrary<{ text: string; value: string }>): fc.Arbitrary<YearlyNumber> =>
    oneOrYearly(value, years);
  const of = fc.option(fc.subarray([...lines]).map((ids) => ({ lines: ids })));
  const rowAt = (place: number, name: string): fc.Arbitrary<Funding> =>
    fc
      .tuple(
        rowOf('f', place, name),
        fc.oneof(
          fc.record({
            kind: fc.constant('own' as const),
            party: partyOf(members),
            percent: yearly(portion),
            of,
          }),
          fc.record({
            kind: fc.constant('grant' as const),
            percent: yearly(portion),
            of,
            amount: yearly(numberInput(0, 600_000, 2)),
            capYear: fc.option(yearly(numberInput(0, 900_000, 2))),
            capPeriod: fc.option(numberInput(0, 1_500_000, 2)),
          }),
        ),
      )
      .map(([row, own]) => ({ ...row, ...own }));
  return fc
    .nat(3)
    .chain(differentNames)
    .chain((names) => fc.tuple(...names.map((name, place) => rowAt(place, name))));
}

/** Keys of one to three parts: dividing parts of every kind, fees and rates. */
export function ownKeysOf(years: readonly number[], columns: readonly string[]): fc.Arbitrary<OwnKey[]> {
  const by: DividesBy[] = [
    { kind: 'population' },
    { kind: 'equal' },
    ...columns.flatMap((column): DividesBy[] => [
      { kind: 'column', column },
      { kind: 'percents', column },
    ]),
  ];
  const column = fc.constantFrom<(string | null)[]>(null, ...columns);
  const rounding = fc.constantFrom(null, 'none' as const, '1' as const, '0.1' as const);
  const partAt = (place: number): fc.Arbitrary<KeyPart> => {
    const id = fc.constant(`p${place}`);
    const divide = { id, kind: fc.constant('divide' as const), by: fc.constantFrom(...by), rounding };
    return fc.oneof(
      fc.record({ ...divide, takes: fc.constant('rest' as const), figure: fc.constant(null) }),
      fc.record({
        ...divide,
        takes: fc.constantFrom('percent' as const, 'percentOfRest' as const),
        figure: oneOrYearly(portion, years),
      }),
      fc.record({
        ...divide,
        takes: fc.constant('amount' as const),
        figure: oneOrYearly(numberInput(0, 800_000, 2), years),
      }),
      column.chain((own) =>
        fc.record({
          id,
          kind: fc.constant('fee' as const),
          column: fc.constant(own),
          figure: own === null ? oneOrYearly(numberInput(0, 60_000, 2), years) : fc.constant(null),
        }),
      ),
      fc.record({
        id,
        kind: fc.constant('rate' as const),
        column,
        figure: oneOrYearly(numberInput(0, 30, 2), years),
      }),
    );
  };
  const keyAt = (place: number, name: string): fc.Arbitrary<OwnKey> =>
    fc
      .tuple(
        rowOf('w', place, name),
        fc
          .integer({ min: 1, max: 3 })
          .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => partAt(at)))),
      )
      .map(([row, parts]) => ({ ...row, parts }));
  return fc
    .nat(2)
    .chain(differentNames)
    .chain((names) => fc.tuple(...names.map((name, place) => keyAt(place, name))));
}
