import type { Money, Unit } from './numbers/money.ts';
import type { NumberInput } from './numbers/number-input.ts';
import type { Ratio } from './numbers/ratio.ts';

/** A value inside a sentence, kept exact until a translator writes it in the reader's language. */
export type MessageValue =
  | string
  /** A small whole number: a count or a year, never an amount. */
  | number
  | { readonly kind: 'money'; readonly value: Money; readonly unit: Unit }
  /** `value` is a fraction of one (0.16 for 16 %); written half up with `decimals` decimals. */
  | { readonly kind: 'percent'; readonly value: Ratio; readonly decimals: number }
  /** Canonical decimal text (`1234.5`), written with the language's separators. */
  | { readonly kind: 'decimal'; readonly text: string }
  /** A number as a person typed it, arithmetic and all (`=25000*1,4*7`). */
  | { readonly kind: 'typed'; readonly input: NumberInput }
  /** Written with commas and the language's "and". */
  | { readonly kind: 'list'; readonly items: readonly MessageValue[] }
  | { readonly kind: 'message'; readonly message: Message };

/** Sentence data: core never writes sentences. `code` is a key of the text catalogues (resources/text). */
export interface Message {
  readonly code: string;
  readonly values: Readonly<Record<string, MessageValue>>;
}

/** Builds sentence data. A value named `count` selects the plural form. */
export function message(code: string, values: Readonly<Record<string, MessageValue>> = {}): Message {
  return { code, values };
}

/** Text that is the same for messages that say the same, amounts and all. */
export function messageKey({ code, values }: Message): string {
  const written = JSON.stringify(values, (_name, value: unknown) =>
    typeof value === 'bigint' ? `${value}` : value,
  );
  return `${code} ${written}`;
}
