import type { Period } from '../../core/index.ts';
import { documentStore, type CellAddress, type MemberListState, type View } from './document-state.ts';
import { existingScenario } from './state-after.ts';

export function showScenario(id: string): void {
  documentStore.setState(({ plan, scenario }) => ({
    scenario: plan ? existingScenario(plan, id) : scenario,
  }));
}

export function select(cell: CellAddress | null): void {
  documentStore.setState({ selection: cell });
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

export function showDecision(id: string): void {
  documentStore.setState({ decision: id, view: 'decisions' });
}
