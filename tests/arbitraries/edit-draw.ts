import fc from 'fast-check';
import { valueOfArithmetic } from '../../core/numbers/arithmetic.ts';
import type { NumberInput } from '../../core/plan/schema.ts';

/** What an edit's arguments are made of, before there is a plan to fit them to: positions stand for rows. */
export interface Draw {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly flag: boolean;
  readonly number: NumberInput;
  readonly text: string;
}

/** The item at a position, counted on from the first again after the last. */
export function pick<Item>(items: readonly Item[], position: number): Item {
  const item = items[position % Math.max(items.length, 1)];
  if (item === undefined) throw new Error('Nothing to pick from');
  return item;
}

/** The id of the row at a position; one that no row has where there are none. */
export function idOf(rows: readonly { readonly id: string }[], position: number): string {
  return rows.length === 0 ? 'none' : pick(rows, position).id;
}

/** A whole number as it is typed. */
export function whole(value: number): NumberInput {
  return { text: `${value}`, value: `${value}` };
}

/** Numbers as they are typed: whole, with decimals, negative, arithmetic that ends or does not. */
export const arbitraryNumberInput: fc.Arbitrary<NumberInput> = fc
  .oneof(
    fc.integer({ min: 0, max: 100 }).map(String),
    fc.integer({ min: -5_000, max: 2_000_000 }).map(String),
    fc.tuple(fc.nat(9_999), fc.integer({ min: 1, max: 9 })).map(([units, tenth]) => `${units}.${tenth}`),
    fc.tuple(fc.nat(999), fc.integer({ min: 1, max: 12 })).map(([a, b]) => `=${a}*7/${b}`),
  )
  .map((text) => {
    const value = valueOfArithmetic(text);
    if (!value.ok) throw new Error(`Not arithmetic: ${text}`);
    return { text, value: value.value };
  });

/** Names of rows that there are, names written another way, and any text. */
export const draw: fc.Arbitrary<Draw> = fc.record({
  a: fc.nat(9_999),
  b: fc.nat(9_999),
  c: fc.nat(9_999),
  flag: fc.boolean(),
  number: arbitraryNumberInput,
  text: fc.oneof(
    fc.string({ minLength: 1, maxLength: 12 }),
    fc.constantFrom('Resor', 'RESOR', 'Åmål', 'A\u030Amål', ' x\ty '),
  ),
});
