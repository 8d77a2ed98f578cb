import type { Period } from '../../core/index.ts';
import {
  documentStore,
  type CellAddress,
  type CellRange,
  type MemberListState,
  type View,
} from './document-state.ts';
import { existingScenario } from './state-after.ts';

export function showScenario(id: string): void {
  documentStore.setState(({ plan, scenario }) => ({
    scenario: plan ? existingScenario(plan, id) : scenario,
  }));
}

/** Makes a cell the active one, alone. */
export function select(cell: CellAddress | null): void {
  documentStore.setState({ selection: cell, range: null });
}

/** Selects other cells with the active one, which stays; `null`: it alone again. */
export function selectRange(range: CellRange | null): void {
  documentStore.setState({ range });
}

export function showView(view: View): void {
  documentStore.setState({ view });
}

export function setPeriod(period: Period): void {
  documentStore.setState({ period });
}

/** The scenario that a comparison starts from. */
export function setComparedAgainst(id: string): void {
  documentStore.setState({ comparedAgainst: id });
}

/** The scenarios beside it; `null`: all. */
export function setCompared(ids: readonly string[] | null): void {
  documentStore.setState({ compared: ids });
}

export function setMemberList(changes: Partial<MemberListState>): void {
  documentStore.setState(({ memberList }) => ({ memberList: { ...memberList, ...changes } }));
}

/** The hints come into sight, or go. */
export function showHints(hints: 'asked' | 'none'): void {
  documentStore.setState({ hints });
}

export function showPaper(id: string): void {
  documentStore.setState({ paper: id, view: 'paper' });
}

export function showDecision(id: string): void {
  documentStore.setState({ decision: id, view: 'decisions' });
}
