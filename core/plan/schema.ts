import { z } from 'zod';
import { UNITS, type Unit } from '../numbers/money.ts';

/** Limits of N5 and Y1, and of names and notes. */
export const LIMITS = {
  years: 15,
  members: 5_000,
  lines: 500,
  scenarios: 200,
  nameLength: 200,
  noteLength: 4_000,
  amount: 1_000_000_000_000n,
  firstCalendarYear: 1900,
  lastCalendarYear: 2200,
} as const;

/** A text that is looked at no further when it is too long: a pattern over millions of signs exhausts the stack. */
function shortText(most: number) {
  return z.string().max(most, { abort: true });
}

/**
 * Stable for life: never reused, never a position (S2). The names that every JavaScript object has are refused, so
 * that an id can be a key of a record.
 */
export const idText = shortText(64).regex(
  /^(?!(?:__\w+__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|to(?:Locale)?String|valueOf)$)[A-Za-z0-9_-]+$/,
);
const id = idText;
/** One line of text: no control characters, no half surrogate pairs, no space first or last. */
const LINE_OF_TEXT = /^(?!\s)[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}]+(?<!\s)$/u;
/** A name: 1–200 UTF-16 units. */
export const nameText = shortText(LIMITS.nameLength).min(1).regex(LINE_OF_TEXT);
const name = nameText;
/** Text of any lines; of the control characters only line feed and tab. */
const LINES_OF_TEXT = /^(?:[^\p{Cc}\p{Cs}]|[\n\t])*$/u;
/** A note: at most 4 000 UTF-16 units, or nothing. */
export const noteText = shortText(LIMITS.noteLength).regex(LINES_OF_TEXT);
const note = noteText;
const sourceText = shortText(500).regex(LINES_OF_TEXT);
/** A unit of quantity: `mil`, `timmar`. */
export const unitText = shortText(40).min(1).regex(LINE_OF_TEXT);
const calendarYear = z.number().int().min(LIMITS.firstCalendarYear).max(LIMITS.lastCalendarYear);
const yearKey = z.string().regex(/^[12]\d{3}$/);

/** Canonical decimal text: no exponent, no separators, at most 15 digits before and 10 after the point. */
export const decimalText = shortText(27).regex(/^(?!-0(?:\.0*)?$)-?(?:0|[1-9]\d{0,14})(?:\.\d{0,9}[1-9])?$/);

/**
 * A number that a person typed. `text` is what they typed in canonical notation (decimal point, no separators):
 * the number itself, or arithmetic that begins with `=` (N4); `value` is what it amounts to.
 */
export const numberInput = z
  .strictObject({ text: z.string().min(1).max(200), value: decimalText })
  .meta({ id: 'NumberInput' });
export type NumberInput = z.infer<typeof numberInput>;

/** One value for all years, or one for each year by its number (C4). An index has none for the first year. */
export type OneOrYearly<Value> =
  { readonly all: Value } | { readonly years: Readonly<Record<string, Value>> };
function oneOrYearly<Value extends z.ZodType>(value: Value) {
  return z.union([z.strictObject({ all: value }), z.strictObject({ years: z.record(yearKey, value) })]);
}
/** A number for all years, or one a year. */
export const yearlyNumber = oneOrYearly(numberInput).meta({ id: 'YearlyNumber' });
/** Yes or no for all years, or one a year. */
export const yearlyBoolean = oneOrYearly(z.boolean()).meta({ id: 'YearlyBoolean' });
export type YearlyNumber = z.infer<typeof yearlyNumber>;
export type YearlyBoolean = z.infer<typeof yearlyBoolean>;

/** Where an input comes from: what, and the date it was read (ISO). */
export const source = z
  .strictObject({ text: sourceText, date: z.iso.date().nullable() })
  .meta({ id: 'Source' });

const lineCommon = { id, name, note, source: source.nullable() };
/** C1: annual pay at the first year's price level × ∏(1 + index) × months / 12. */
export const payLine = z.strictObject({
  ...lineCommon,
  kind: z.literal('pay'),
  annualPay: numberInput,
  index: yearlyNumber,
});
/** C2: a percentage of the sum of other lines as shown. */
export const percentageLine = z.strictObject({
  ...lineCommon,
  kind: z.literal('percentage'),
  percent: yearlyNumber,
  of: z.array(id).min(1),
});
/** C3: quantity × price, the price with an index or none. */
export const quantityLine = z.strictObject({
  ...lineCommon,
  kind: z.literal('quantity'),
  quantity: yearlyNumber,
  quantityUnit: unitText,
  price: yearlyNumber,
  index: yearlyNumber.nullable(),
});
/** C4: an amount, with an index or none; negative is income. */
export const amountLine = z.strictObject({
  ...lineCommon,
  kind: z.literal('amount'),
  amount: yearlyNumber,
  index: yearlyNumber.nullable(),
});
/** A cost line of any kind (C1–C4). */
export const line = z
  .discriminatedUnion('kind', [payLine, percentageLine, quantityLine, amountLine])
  .meta({ id: 'Line' });
export type PayLine = z.infer<typeof payLine>;
export type PercentageLine = z.infer<typeof percentageLine>;
export type QuantityLine = z.infer<typeof quantityLine>;
export type AmountLine = z.infer<typeof amountLine>;
export type Line = z.infer<typeof line>;
export type LineKind = Line['kind'];

/** T1. Version 1 has one kind: kr a year, the amount in the plan's unit. */
export const ceiling = z
  .strictObject({ kind: z.literal('year'), amount: numberInput })
  .meta({ id: 'Ceiling' });
export type Ceiling = z.infer<typeof ceiling>;

/** The register's own figures, copied into the plan when the member is added, so that a plan never depends on the program's register (K7). */
export const registerEntry = z
  .strictObject({
    code: z.string().regex(/^\d{2,4}$/),
    population: z.record(yearKey, z.number().int().min(0).max(1_000_000_000)),
  })
  .meta({ id: 'RegisterEntry' });

/** A member, joined or asked: a municipality, or a party that is none (K7). */
export const member = z
  .strictObject({
    id,
    name,
    note,
    source: source.nullable(),
    register: registerEntry.nullable(),
    /** A typed population stands in the register's place and survives a change of date (K7); `null`: the register's. */
    population: numberInput.nullable(),
    joined: yearlyBoolean,
    ceiling: ceiling.nullable(),
    /** Key values by key column id (K1). */
    keyValues: z.record(id, yearlyNumber),
  })
  .meta({ id: 'Member' });
export type RegisterEntry = z.infer<typeof registerEntry>;
export type Member = z.infer<typeof member>;

/** A key column of the user's own (K1): tax base, usage, hours. */
export const keyColumn = z
  .strictObject({
    id,
    name,
    unit: z.union([z.literal(''), unitText]),
    note,
    source: source.nullable(),
  })
  .meta({ id: 'KeyColumn' });

export type KeyColumn = z.infer<typeof keyColumn>;

/** K1 (population or a column of the user's own) or K2. */
export const key = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('population') }),
    z.strictObject({ kind: z.literal('column'), column: id }),
    z.strictObject({ kind: z.literal('equal') }),
  ])
  .meta({ id: 'Key' });
export type Key = z.infer<typeof key>;

/** A2: the step in percentage points that a share is rounded to by largest remainder, or none. */
export const shareRounding = z.enum(['none', '1', '0.1', '0.01']);
export type ShareRounding = z.infer<typeof shareRounding>;

/** What a scenario may put in an input's place (S1); the input's own schema decides which of them it takes. */
export const overrideValue = z
  .union([
    numberInput,
    yearlyNumber,
    yearlyBoolean,
    key,
    shareRounding,
    ceiling,
    z.number().int(),
    z.boolean(),
    z.null(),
  ])
  .meta({ id: 'OverrideValue' });
export type OverrideValue = z.infer<typeof overrideValue>;

const scenarioHead = {
  id,
  /** The scenario's identity in print and on screen (A, B … Z, AA …), kept when it is renamed or moved. */
  letter: z.string().regex(/^[A-Z]{1,2}$/),
  name,
  note,
};
/** The base: identity alone, its values are the plan's own. */
export const baseHead = z.strictObject(scenarioHead);
/** A set of overrides on the live base (S1). */
export const scenario = z
  .strictObject({
    ...scenarioHead,
    /** By input id (`line:<id>.quantity`), or input id @ year (`line:<id>.amount@2026`) for one year alone. */
    overrides: z.record(z.string().max(200), overrideValue),
  })
  .meta({ id: 'Scenario' });
export type ScenarioHead = z.infer<typeof baseHead>;
export type Scenario = z.infer<typeof scenario>;

/** Version 1 of the plan: what one `.samkalkyl` file holds. Immutable; every edit makes a new one. */
export const planSchema = z.strictObject({
  id,
  name,
  note,
  unit: z.enum(UNITS as [Unit, ...Unit[]]),
  /** Consecutive calendar years (Y1). */
  years: z
    .array(z.strictObject({ year: calendarYear, months: z.number().int().min(1).max(12) }))
    .min(1)
    .max(LIMITS.years),
  /** At least so many should join; a warning, never a block. `null`: nothing said. */
  minimumMembers: numberInput.nullable(),
  lines: z.array(line).max(LIMITS.lines),
  key,
  shareRounding,
  /** The register's date: 31 December of this year (K7). */
  populationYear: calendarYear,
  registerSource: sourceText,
  keyColumns: z.array(keyColumn).max(50),
  members: z.array(member).max(LIMITS.members),
  base: baseHead,
  scenarios: z.array(scenario).max(LIMITS.scenarios),
});
export type Plan = z.infer<typeof planSchema>;
