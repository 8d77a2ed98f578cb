import '../sheet/cells.css';
import '../sheet/editing/editing.css';
import '../sheet/sheet.css';
import './members.css';
import { useMemo } from 'react';
import { EmptyState } from '../frame/empty-state.tsx';
import { Headline } from '../sheet/headline.tsx';
import { usePlan } from '../store/document-store.ts';
import { useText } from '../text/use-text.ts';
import { AddMemberButtons } from './add-member-buttons.tsx';
import { MemberFilter } from './member-filter.tsx';
import { MemberGrid } from './member-grid.tsx';
import { membersHeadlineOf } from './members-headline.ts';
import { useMemberList } from './use-member-list.ts';

/** Medlemmar: who takes part, how far each has come, and what each is counted by. */
export function MemberView() {
  const text = useText();
  const plan = usePlan();
  const list = useMemberList();
  const headline = useMemo(() => membersHeadlineOf(plan), [plan]);
  return (
    <div className="member-view" role="region" aria-label={text.t('memberList.region')}>
      <Headline headline={headline} />
      {plan.members.length === 0 ? (
        <NoMembers />
      ) : (
        <>
          <MemberFilter shown={list.members.length} />
          <MemberGrid list={list} />
        </>
      )}
    </div>
  );
}

/** A plan without members: the ways on stand where the list would be. */
function NoMembers() {
  const text = useText();
  return (
    <EmptyState title={text.t('empty.memberList.title')} words={text.t('empty.members.words')}>
      <AddMemberButtons />
    </EmptyState>
  );
}
