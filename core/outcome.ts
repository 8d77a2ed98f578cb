import { message, type Message, type MessageValue } from './message.ts';
import { sumMoney, type Money, type Unit } from './numbers/money.ts';
import type { Ratio } from './numbers/ratio.ts';
import type { CeilingKind, Key } from './plan/schema.ts';

/** One amount a year, in the plan's order of years; `null`: cannot be computed, an issue says why. `sum` is of the amounts as shown (A5). */
export interface Series {
  readonly amounts: readonly (Money | null)[];
  readonly sum: Money | null;
}

/** Yearly amounts with their sum as shown (A5); the sum is `null` where a year's amount is. */
export function series(amounts: readonly (Money | null)[]): Series {
  return { amounts, sum: sumMoney(amounts) };
}

export interface LineOutcome extends Series {
  readonly id: string;
  readonly name: string;
}

/** F1, F2: what a row of funding pays, one amount a year. `null` where a line that it is of could not be computed. */
export interface FundingOutcome extends Series {
  readonly id: string;
  readonly name: string;
  readonly kind: 'own' | 'grant';
  /** Before caps and before what is left to pay; of own financing, before what is left to pay. */
  readonly entitled: readonly (Money | null)[];
  /** F2: entitled less what the caps allow. */
  readonly overCap: readonly (Money | null)[];
  /** F2: what the caps allow less what is paid. */
  readonly unused: readonly (Money | null)[];
  /** F3: what it pays of each of its lines, in the plan's order of lines; the amounts of a year add up to the row's. */
  readonly borne: readonly { readonly line: string; readonly amounts: readonly (Money | null)[] }[];
}

/** Lines with the same key and participants, shared as one (C6). */
export interface PoolOutcome {
  /** `plan` for the plan's own key with all members as participants; else `pool-<its first line>`. */
  readonly id: string;
  readonly key: Key;
  /** Who takes part where they are joined, by id; `null`: all members. */
  readonly participants: readonly string[] | null;
  readonly lines: readonly string[];
  /** What the lines cost less what funding bears of them (F3). */
  readonly toShare: Series;
  /** In year order. */
  readonly years: readonly PoolYear[];
}

/** Where one pool's amount went in one year. */
export interface PoolYear {
  readonly year: number;
  /** The key's parts in order (K6); none where nothing was shared. A key that has no parts of its own has one. */
  readonly parts: readonly PartYear[];
  readonly roundingDifference: Money;
  readonly unfunded: Money | null;
  readonly surplus: Money;
  readonly unallocated: Money | null;
}

/** What one part of a key took in one year and from whom. */
export interface PartYear {
  /** The part's id; empty for a key that has no parts of its own. */
  readonly part: string;
  readonly kind: 'divide' | 'fee' | 'rate';
  /** To be divided among the participants, or the sum of fees and rates. */
  readonly taken: Money;
  /** By the member's place in the plan; 0 for those that take no part. */
  readonly amounts: readonly Money[];
}

/** A member's share of one part of one pool in one year. Fractions of one: 16 % is 16/100. Fees and rates have none. */
export interface Share {
  readonly pool: string;
  /** The key's part; empty for a key that has no parts of its own. */
  readonly part: string;
  readonly year: number;
  /** The key's weight, and the sum over the joined members. */
  readonly weight: Ratio;
  readonly totalWeight: Ratio;
  readonly exact: Ratio;
  /** After A2; the same as `exact` where shares are not rounded. */
  readonly rounded: Ratio;
}

export interface MemberOutcome extends Series {
  readonly id: string;
  readonly name: string;
  /** One a year. */
  readonly joined: readonly boolean[];
  /** The weight by the plan's key in the first year; `null` where there is none, or where the key has several. */
  readonly weight: Ratio | null;
  /** For kr per inhabitant, whatever the key; `null` where there is none (N6). */
  readonly population: Ratio | null;
  /** Every pool, part and year in which the member takes part and the share could be computed, in that order. */
  readonly shares: readonly Share[];
  /** The one share that all years and pools have; `null` where they differ, where there is none, and where a key has several parts, fees or rates. A member that takes no part has none. */
  readonly share: Share | null;
  /** What the pools come to, before the host bears anything (A4, T4) and before caps (T3, T4); the same object as `amounts` where nothing differs. */
  readonly shared: readonly (Money | null)[];
  /** What a member bears as the joined host, in its amounts (A4, T4); one a year. */
  readonly asHost: readonly Money[];
  readonly ceiling: { readonly kind: CeilingKind; readonly amount: Money } | null;
  /** Strictly over, on amounts as shown (T1), one a year. A ceiling for the period is broken from the year that its amounts pass it; one on average in all joined years or in none. */
  readonly over: readonly boolean[];
  /**
   * By how much over, or how much is left (negative), one a year, up to the next whole öre; `null` without a ceiling or an
   * amount. For a ceiling for the period, of the amounts so far; for one on average, of the average, in each joined year.
   */
  readonly excess: readonly (Money | null)[];
}

/** A fault or something noticed in the data, at its cell; it stops nothing else. */
export interface Issue {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'notice';
  /** `<row id>/<column id>` of the sheet, `input:<input id>`, or `plan`. */
  readonly cell: string;
  readonly message: Message;
}

/** An issue whose text is the catalogues' `issue.<code>`. */
export function issue(
  code: string,
  severity: Issue['severity'],
  cell: string,
  values: Readonly<Record<string, MessageValue>>,
): Issue {
  return { code, severity, cell, message: message(`issue.${code}`, values) };
}

/** Everything that a plan and a scenario amount to. The one result that screen, workbook, terminal and questions read. */
export interface Outcome {
  readonly scenario: string;
  readonly unit: Unit;
  readonly years: readonly number[];
  readonly lines: readonly LineOutcome[];
  readonly total: Series;
  readonly funding: readonly FundingOutcome[];
  readonly toShare: Series;
  readonly pools: readonly PoolOutcome[];
  readonly members: readonly MemberOutcome[];
  /** All members together. */
  readonly membersTotal: Series;
  readonly roundingDifference: Series;
  readonly hostPart: Series;
  readonly unfunded: Series;
  readonly surplus: Series;
  readonly unallocated: Series;
  readonly issues: readonly Issue[];
}
