import { createStore } from 'zustand/vanilla';
import type { createHistory, Period, Plan } from '../../core/index.ts';
import type { StatusFilter } from '../members/member-status.ts';

export type PlanHistory = ReturnType<typeof createHistory>;

export type View = 'start' | 'sheet' | 'members' | 'compare' | 'decisions' | 'paper';

/** A cell's address within the active scenario's sheet. */
export interface CellAddress {
  readonly row: string;
  readonly column: string;
}

/** A corner of a range: a row, and one of the columns that all sections share (the financing's). */
export interface RangeCorner {
  readonly row: string;
  readonly slot: string;
}

/** Cells that are selected together with the active one: a rectangle from where it was begun to where it was drawn out. */
export interface CellRange {
  readonly anchor: RangeCorner;
  readonly head: RangeCorner;
}

/** What the member list shows, and in which order; the plan's own order is another thing. */
export interface MemberListState {
  /** Those that are shown; none is all. */
  readonly statuses: readonly StatusFilter[];
  /** What the names are searched for. */
  readonly words: string;
  /** By a column's id; `null`: as in the plan. */
  readonly sort: { readonly column: string; readonly descending: boolean } | null;
}

/** The file that the plan was read from or saved to. */
export interface DocumentFile {
  /** `null` where the host cannot write back (a download). */
  readonly handle: string | null;
  readonly name: string;
  readonly sha256: string;
}

/** What the window holds: at most one plan, and where the user is in it. Everything else is derived. */
export interface DocumentState {
  readonly history: PlanHistory | null;
  readonly plan: Plan | null;
  /** The plan as last saved or opened; `null`: never saved. */
  readonly savedPlan: Plan | null;
  readonly dirty: boolean;
  /** ISO time of the last save in this window. */
  readonly savedAt: string | null;
  readonly saving: 'idle' | 'saving' | 'failed';
  readonly file: DocumentFile | null;
  /** Id of the active scenario; the base's own id for the base. Empty without a plan. */
  readonly scenario: string;
  /** The active cell. */
  readonly selection: CellAddress | null;
  /** `null`: the active cell alone. */
  readonly range: CellRange | null;
  readonly view: View;
  /** Id of the scenario that a comparison starts from (jämförelsebas). */
  readonly comparedAgainst: string;
  /** Ids of the scenarios beside it; `null`: all. */
  readonly compared: readonly string[] | null;
  readonly period: Period;
  readonly memberList: MemberListState;
  /** Id of the decision in sight; `null`: the latest. */
  readonly decision: string | null;
  /** Id of the paper in sight; `null`: the first. */
  readonly paper: string | null;
  /** The three hints: offered with an example until they are dismissed for good, or asked for, or neither. */
  readonly hints: 'offered' | 'asked' | 'none';
}

export const NO_DOCUMENT: DocumentState = {
  history: null,
  plan: null,
  savedPlan: null,
  dirty: false,
  savedAt: null,
  saving: 'idle',
  file: null,
  scenario: '',
  selection: null,
  range: null,
  view: 'start',
  comparedAgainst: '',
  compared: null,
  period: { kind: 'sum' },
  memberList: { statuses: [], words: '', sort: null },
  decision: null,
  paper: null,
  hints: 'none',
};

export const documentStore = createStore<DocumentState>(() => NO_DOCUMENT);
