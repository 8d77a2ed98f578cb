import { useMemo } from 'react';
import { SearchField } from '../fields/search-field.tsx';
import { setMemberList, useDocument, usePlan } from '../store/document-store.ts';
import { useText } from '../text/use-text.ts';
import { countByStatus, switchedStatus } from './member-list.ts';
import { STATUS_FILTERS, STATUS_WORDS, type StatusFilter } from './member-status.ts';
import { StatusSign } from './status-sign.tsx';

/** Which members are shown: by how far they have come, and by name. */
export function MemberFilter({ shown }: { readonly shown: number }) {
  const text = useText();
  const { members } = usePlan();
  const { statuses, words } = useDocument((state) => state.memberList);
  const counts = useMemo(() => countByStatus(members), [members]);
  const isFiltered = statuses.length > 0 || words !== '';
  return (
    <div className="member-filter">
      <div className="member-chips" role="group" aria-label={text.t('memberList.filter')}>
        <button
          type="button"
          className="filter-chip"
          aria-pressed={statuses.length === 0}
          onClick={() => setMemberList({ statuses: [] })}
        >
          {text.t('memberList.all')} <b>{members.length}</b>
        </button>
        {STATUS_FILTERS.map((status) => (
          <StatusChip
            key={status}
            status={status}
            count={counts[status]}
            isChosen={statuses.includes(status)}
            onSwitch={() => setMemberList({ statuses: switchedStatus(statuses, status) })}
          />
        ))}
      </div>
      <SearchField
        className="member-search"
        label={text.t('memberList.search')}
        words={words}
        onSearch={(typed) => setMemberList({ words: typed })}
      />
      <p className="visually-hidden" role="status">
        {isFiltered && text.t('memberList.shown', { count: shown })}
      </p>
    </div>
  );
}

interface StatusChipProps {
  readonly status: StatusFilter;
  readonly count: number;
  readonly isChosen: boolean;
  readonly onSwitch: () => void;
}

function StatusChip({ status, count, isChosen, onSwitch }: StatusChipProps) {
  const text = useText();
  return (
    <button type="button" className="filter-chip" aria-pressed={isChosen} onClick={onSwitch}>
      {status !== 'none' && <StatusSign status={status} />}
      {text.t(STATUS_WORDS[status])} <b>{count}</b>
    </button>
  );
}
