import type { Message } from '../message.ts';
import type { Money } from '../numbers/money.ts';
import type { Ratio } from '../numbers/ratio.ts';
import type { MemberOutcome, Outcome } from '../outcome.ts';
import type { InputId } from '../plan/inputs.ts';
import type { CeilingKind, FundingKind, ScenarioHead } from '../plan/schema.ts';
import type { RestRow } from '../sheet/series.ts';

/** A year's position in the plan, or the sum over the years. */
export type Period = { readonly kind: 'year'; readonly year: number } | { readonly kind: 'sum' };

/** Any number of scenarios beside a chosen one (S4), for one period. `columns[0]` is the one compared against. */
export interface Comparison {
  readonly period: Period;
  readonly columns: readonly ComparisonColumn[];
  readonly inputs: readonly InputDifference[];
  /** What all lines cost, one a column; `null` where it could not be computed. */
  readonly costs: readonly (Money | null)[];
  /** What is paid before the members (F), in the order in which it pays; none in a plan without funding. */
  readonly funding: readonly FundingComparison[];
  readonly members: readonly MemberComparison[];
  /** What the members pay together. */
  readonly total: readonly ComparisonCell[];
  /** What they do not pay, or pay beyond the cost; only what is not zero in some column. */
  readonly rests: readonly RestComparison[];
}

export interface FundingComparison {
  readonly funding: string;
  readonly name: string;
  readonly kind: FundingKind;
  /** What it pays, one a column; `null` where it could not be computed. */
  readonly amounts: readonly (Money | null)[];
  /** What a grant would have paid but for its caps (F2); one a column, none of own financing. */
  readonly overCap: readonly (Money | null)[];
}

export interface RestComparison {
  readonly row: RestRow;
  readonly title: Message;
  /** One a column; `null` where it could not be computed. */
  readonly amounts: readonly (Money | null)[];
}

export interface ComparisonColumn {
  readonly scenario: ScenarioHead;
  readonly outcome: Outcome;
  /**
   * Members over their ceiling in the period, by how much; in the sum, over in any year: by all of those years together,
   * and of a ceiling for the period, which counts all years so far, by the most that it is passed.
   */
  readonly over: readonly { readonly member: string; readonly name: string; readonly by: Money }[];
}

/** One input (or the membership of all members together) that is not the same in all columns. */
export interface InputDifference {
  /** `members` for the membership row. */
  readonly input: InputId;
  readonly title: Message;
  /** One a column; `same` as in `columns[0]`, and false there. */
  readonly values: readonly { readonly text: Message; readonly same: boolean }[];
}

export interface MemberComparison {
  readonly member: string;
  readonly name: string;
  /** The one that it has in all columns in which it takes part; its kind always goes with it (T1). `null` also where they differ. */
  readonly ceiling: Money | null;
  readonly ceilingKind: CeilingKind | null;
  readonly ceilingsDiffer: boolean;
  /** One a column. */
  readonly ceilings: readonly MemberOutcome['ceiling'][];
  readonly cells: readonly ComparisonCell[];
}

export interface ComparisonCell {
  /** Takes part in the period: in the sum, in any year. */
  readonly joined: boolean;
  /** `null` where the member does not take part, and where it could not be computed. */
  readonly amount: Money | null;
  /** Kronor per inhabitant, by population whatever the key. */
  readonly perInhabitant: Ratio | null;
  /**
   * Against `columns[0]`, a member that does not take part counting as 0. `null` in that column itself, where either
   * amount could not be computed, and for a member that takes part in neither.
   */
  readonly difference: Money | null;
  /** A fraction of the compared amount; `null` where that is zero. */
  readonly change: Ratio | null;
  readonly over: boolean;
}
