import { z } from 'zod';
import { UNITS, type Unit } from '../numbers/money.ts';

/** Limits of N5 and Y1, and of names and notes. */
export const LIMITS = {
  years: 15,
  members: 5_000,
  lines: 500,
  scenarios: 200,
  keyColumns: 50,
  keys: 50,
  keyParts: 8,
  funding: 100,
  decisions: 50,
  caseNumberLength: 100,
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
export type Source = z.infer<typeof source>;

/** What every row has beside its values. */
const rowCommon = { id, name, note, source: source.nullable() };

/** K1 (population or a column of the user's own), K2, or a key of the user's own (K3–K6). */
export const key = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('population') }),
    z.strictObject({ kind: z.literal('column'), column: id }),
    z.strictObject({ kind: z.literal('equal') }),
    z.strictObject({ kind: z.literal('own'), key: id }),
  ])
  .meta({ id: 'Key' });
export type Key = z.infer<typeof key>;

/** A set of members by id. */
export const memberSet = z
  .strictObject({ members: z.array(id).max(LIMITS.members) })
  .meta({ id: 'MemberSet' });
export type MemberSet = z.infer<typeof memberSet>;
/** A set of cost lines by id. */
export const lineSet = z.strictObject({ lines: z.array(id).max(LIMITS.lines) }).meta({ id: 'LineSet' });
export type LineSet = z.infer<typeof lineSet>;

const lineCommon = {
  ...rowCommon,
  /** C6: the line's own key and its own participants; `null`: the plan's. */
  key: key.nullable(),
  participants: memberSet.nullable(),
};
/** Pay for a year, or for a month of which there are twelve (C1). */
export const payPer = z.enum(['year', 'month']);
export type PayPer = z.infer<typeof payPer>;
/** C1: pay at the first year's price level × degree of service × (1 + on-costs) × ∏(1 + index) × months / 12. */
export const payLine = z.strictObject({
  ...lineCommon,
  kind: z.literal('pay'),
  pay: numberInput,
  payPer,
  /** Percent: 100 is full time. */
  degree: yearlyNumber,
  /** Percent added to the pay. */
  onCosts: yearlyNumber,
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

/** T1: kr a year, on average over the member's own joined years, or for the whole period; in the plan's unit. */
export const ceiling = z
  .strictObject({ kind: z.enum(['year', 'average', 'period']), amount: numberInput })
  .meta({ id: 'Ceiling' });
export type Ceiling = z.infer<typeof ceiling>;
export type CeilingKind = Ceiling['kind'];

/** Somebody by name: a member of the plan, or a party that is none. */
export const party = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('member'), member: id }),
    z.strictObject({ kind: z.literal('party'), name }),
  ])
  .meta({ id: 'Party' });
export type Party = z.infer<typeof party>;

/** F1: a party pays a percentage of lines as shown (`of` `null`: of all), before grants and members. */
export const ownFinancing = z.strictObject({
  ...rowCommon,
  kind: z.literal('own'),
  party,
  percent: yearlyNumber,
  of: lineSet.nullable(),
});
/** F2: a percentage of lines after F1 and an amount a year, within a cap a year and one for the period. */
export const grant = z.strictObject({
  ...rowCommon,
  kind: z.literal('grant'),
  percent: yearlyNumber,
  of: lineSet.nullable(),
  amount: yearlyNumber,
  capYear: yearlyNumber.nullable(),
  capPeriod: numberInput.nullable(),
});
/** A row of funding before the members (F1, F2). */
export const funding = z.discriminatedUnion('kind', [ownFinancing, grant]).meta({ id: 'Funding' });
export type OwnFinancing = z.infer<typeof ownFinancing>;
export type Grant = z.infer<typeof grant>;
export type Funding = z.infer<typeof funding>;
export type FundingKind = Funding['kind'];

/** How far a party has come in answering: asked, intends to join, decided, signed, declined. */
export const memberStatus = z
  .strictObject({
    kind: z.enum(['asked', 'intends', 'decided', 'signed', 'declined']),
    date: z.iso.date().nullable(),
    note,
  })
  .meta({ id: 'MemberStatus' });
export type MemberStatus = z.infer<typeof memberStatus>;
export type StatusKind = MemberStatus['kind'];

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
    status: memberStatus.nullable(),
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

/** A2: the step in percentage points that a share is rounded to, or none. */
export const shareRounding = z.enum(['none', '1', '0.1', '0.01']);
export type ShareRounding = z.infer<typeof shareRounding>;
/** A2: how rounded shares are made to meet 100 %, or that they are not. */
export const shareMethod = z.enum(['largestRemainder', 'sainteLague', 'each']);
export type ShareMethod = z.infer<typeof shareMethod>;
/** A4: kronor that amounts are rounded to; `plan`: as the plan's unit. */
export const amountUnit = z.enum(['plan', '0.01', '1', '10', '100', '1000']);
export type AmountUnit = z.infer<typeof amountUnit>;
/** A4: by largest remainder, or each half up with the difference on a row of its own or on the host. */
export const amountRounding = z.enum(['largestRemainder', 'halfUp', 'halfUpHost']);
export type AmountRounding = z.infer<typeof amountRounding>;
/** T2–T4: ceilings are tested only, or capped with the excess on the others or on the host. */
export const ceilingRule = z.enum(['test', 'spread', 'host']);
export type CeilingRule = z.infer<typeof ceilingRule>;

/** What a part of a key divides by: K1, K2, or the percentages in a column (K3). */
const dividesBy = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('population') }),
  z.strictObject({ kind: z.literal('column'), column: id }),
  z.strictObject({ kind: z.literal('equal') }),
  z.strictObject({ kind: z.literal('percents'), column: id }),
]);
export type DividesBy = z.infer<typeof dividesBy>;
/**
 * A part that divides an amount (K6): the rest, a percentage of the whole or of what is left, or a fixed sum.
 * `figure` is that percentage or sum; `null` for the rest. `rounding` `null`: the plan's for K1, none for K2 and K3 (A2).
 */
const dividingPart = z.strictObject({
  id,
  kind: z.literal('divide'),
  by: dividesBy,
  takes: z.enum(['rest', 'percent', 'percentOfRest', 'amount']),
  figure: yearlyNumber.nullable(),
  rounding: shareRounding.nullable(),
});
/** K4: a fee for each member; `figure` for all alike, or each member's own from `column`. */
const feePart = z.strictObject({
  id,
  kind: z.literal('fee'),
  figure: yearlyNumber.nullable(),
  column: id.nullable(),
});
/** K5: `figure` in the plan's unit for each inhabitant, or for each unit of `column`. */
const ratePart = z.strictObject({ id, kind: z.literal('rate'), figure: yearlyNumber, column: id.nullable() });
/** A part of a key (K3–K6). */
export const keyPart = z
  .discriminatedUnion('kind', [dividingPart, feePart, ratePart])
  .meta({ id: 'KeyPart' });
export type DividingPart = z.infer<typeof dividingPart>;
export type FeePart = z.infer<typeof feePart>;
export type RatePart = z.infer<typeof ratePart>;
export type KeyPart = z.infer<typeof keyPart>;
/** A key of the user's own: parts in order (K6). */
export const ownKey = z
  .strictObject({ ...rowCommon, parts: z.array(keyPart).min(1).max(LIMITS.keyParts) })
  .meta({ id: 'OwnKey' });
export type OwnKey = z.infer<typeof ownKey>;

/** What an input that is one of a few words can be. */
const choice = z.enum([
  ...shareRounding.options,
  ...shareMethod.options,
  ...amountUnit.options,
  ...amountRounding.options,
  ...ceilingRule.options,
  ...payPer.options,
]);
export type Choice = z.infer<typeof choice>;

/** A note on one input and where its value comes from. */
export const remark = z.strictObject({ note, source: source.nullable() }).meta({ id: 'Remark' });
export type Remark = z.infer<typeof remark>;

/** What a scenario may put in an input's place (S1); the input's own schema decides which of them it takes. */
export const overrideValue = z
  .union([
    numberInput,
    yearlyNumber,
    yearlyBoolean,
    key,
    party,
    memberSet,
    lineSet,
    ceiling,
    choice,
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

/** What a plan holds beside its scenarios and decisions. */
const planOfOneScenario = {
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
  /** Who bears what the rules leave to the host; `null`: nobody is named. */
  host: party.nullable(),
  lines: z.array(line).max(LIMITS.lines),
  /** In the order in which it pays (F). */
  funding: z.array(funding).max(LIMITS.funding),
  key,
  shareRounding,
  shareMethod,
  amountUnit,
  amountRounding,
  ceilingRule,
  /** The register's date: 31 December of this year (K7). */
  populationYear: calendarYear,
  registerSource: sourceText,
  keyColumns: z.array(keyColumn).max(LIMITS.keyColumns),
  keys: z.array(ownKey).max(LIMITS.keys),
  members: z.array(member).max(LIMITS.members),
  /** Notes and sources of inputs, by input id. */
  remarks: z.record(z.string().max(200), remark),
  base: baseHead,
};

/** A plan as it was decided: one scenario's values as its base. */
export const decidedPlan = z.strictObject(planOfOneScenario).meta({ id: 'DecidedPlan' });
export type DecidedPlan = z.infer<typeof decidedPlan>;

/** A decision: a scenario as it stood, which no later edit moves. */
export const decision = z
  .strictObject({
    id,
    name,
    note,
    date: z.iso.date(),
    /** The case number (diarienummer); empty where there is none. */
    caseNumber: z.union([z.literal(''), shortText(LIMITS.caseNumberLength).regex(LINE_OF_TEXT)]),
    plan: decidedPlan,
    /** What each member was to pay, by member id, a year each; `null` where it could not be computed. */
    amounts: z.record(id, z.array(decimalText.nullable()).max(LIMITS.years)),
  })
  .meta({ id: 'Decision' });
export type Decision = z.infer<typeof decision>;

/** Version 2 of the plan: what one `.samkalkyl` file holds. Immutable; every edit makes a new one. */
export const planSchema = z.strictObject({
  ...planOfOneScenario,
  scenarios: z.array(scenario).max(LIMITS.scenarios),
  decisions: z.array(decision).max(LIMITS.decisions),
});
export type Plan = z.infer<typeof planSchema>;
