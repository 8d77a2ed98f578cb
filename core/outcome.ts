import { message, type Message, type MessageValue } from './message.ts';
import { sumMoney, type Money, type Unit } from './numbers/money.ts';
import type { Ratio } from './numbers/ratio.ts';

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

/** F1, F2. Empty until plans hold funding. */
export interface FundingOutcome extends Series {
  readonly id: string;
  readonly name: string;
  readonly kind: 'own' | 'grant';
  readonly overCap: readonly Money[];
  readonly unused: readonly Money[];
}

/** Lines with the same key and participants, shared as one (C6). */
export interface PoolOutcome {
  readonly id: string;
  readonly lines: readonly string[];
  readonly toShare: Series;
}

/** A member's share of one pool in one year. Fractions of one: 16 % is 16/100. */
export interface Share {
  readonly pool: string;
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
  /** The key's weight in the first year; `null` where there is none. */
  readonly weight: Ratio | null;
  /** For kr per inhabitant, whatever the key; `null` where there is none (N6). */
  readonly population: Ratio | null;
  /** Every pool and year in which the member takes part and the share could be computed, in year order. */
  readonly shares: readonly Share[];
  /** The one share that all years and pools have; `null` where they differ or there is none. A member that takes no part has none. */
  readonly share: Share | null;
  readonly ceiling: { readonly kind: 'year'; readonly amount: Money } | null;
  /** Strictly over, on amounts as shown (T1), one a year. */
  readonly over: readonly boolean[];
  /** By how much over, or how much is left (negative), one a year; `null` without a ceiling or an amount. */
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
