import { useMemo } from 'react';
import { overridesOf, resolve, type Member, type Override } from '../../core/index.ts';
import { useDocument, usePlan } from '../store/document-store.ts';
import { useFormat, useText } from '../text/use-text.ts';
import { memberColumnsOf, type MemberColumn } from './member-columns.ts';
import type { MemberCellContext } from './member-cell.ts';
import { shownMembers } from './member-list.ts';

export interface MemberList {
  readonly scenario: string;
  readonly columns: readonly MemberColumn[];
  /** Those that are shown, in the order that they are shown in, with the scenario's values. */
  readonly members: readonly Member[];
  readonly context: MemberCellContext;
}

/** The member list of the shown scenario, filtered and sorted as the user has chosen. */
export function useMemberList(): MemberList {
  const basePlan = usePlan();
  const scenario = useDocument((state) => state.scenario);
  const { statuses, words, sort } = useDocument((state) => state.memberList);
  const text = useText();
  const format = useFormat();
  const plan = resolve(basePlan, scenario);
  const columns = useMemo(() => memberColumnsOf(plan, text), [plan, text]);
  const context = useMemo(
    () => ({ plan, basePlan, overrides: byInput(overridesOf(basePlan, scenario)), text, format }),
    [plan, basePlan, scenario, text, format],
  );
  const members = useMemo(
    () => shownMembers(plan, { statuses, words, sort }, columns),
    [plan, statuses, words, sort, columns],
  );
  return { scenario, columns, members, context };
}

function byInput(overrides: readonly Override[]): ReadonlyMap<string, readonly Override[]> {
  const found = new Map<string, Override[]>();
  for (const override of overrides) {
    const own = found.get(override.input.id);
    if (own) own.push(override);
    else found.set(override.input.id, [override]);
  }
  return found;
}
