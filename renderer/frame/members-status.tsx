import { useMemo } from 'react';
import { resolve } from '../../core/index.ts';
import { joinedOf } from '../members/joined-of.ts';
import { SelectedMember } from '../members/selected-member.tsx';
import { useDocument, usePlan } from '../store/document-store.ts';
import { useText } from '../text/use-text.ts';
import { StatusBar } from './status-bar.tsx';

/** Medlemmar's last line: the selected cell in full, with the base's value and the way back to it, and who are in. */
export function MembersStatus() {
  return <StatusBar left={<SelectedMember />} right={<Facts />} />;
}

function Facts() {
  const text = useText();
  const plan = usePlan();
  const scenario = useDocument((state) => state.scenario);
  const joined = useMemo(() => {
    const shown = resolve(plan, scenario);
    return shown.members.filter((member) => joinedOf(member, shown) !== false).length;
  }, [plan, scenario]);
  return (
    <>
      <span>{text.t('status.joined', { joined, all: plan.members.length })}</span>
      <span>{text.t('status.scenarios', { count: plan.scenarios.length + 1 })}</span>
    </>
  );
}
