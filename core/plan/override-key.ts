import { addressOf, type InputAddress } from './input-id.ts';
import type { InputId } from './input-field.ts';

/** What an override is of: a whole input (`year` null), or one year of it (S1). */
export interface OverrideTarget {
  readonly input: InputId;
  readonly year: number | null;
}

const KEY = /^([^@]+)(?:@([12]\d{3}))?$/;

/** The key that a scenario keeps an override under: `<input>`, or `<input>@<year>` for one year alone (S2). */
export function overrideKey(target: OverrideTarget): string {
  return target.year === null ? target.input : `${target.input}@${target.year}`;
}

/** Takes an override's key apart; `null` for text that is none. */
export function overrideTarget(key: string): (OverrideTarget & { readonly address: InputAddress }) | null {
  const [, input = '', year] = KEY.exec(key) ?? [];
  const address = addressOf(input);
  return address && { input, address, year: year === undefined ? null : Number(year) };
}
