import type { Decision } from '../../core/index.ts';
import { Icon } from '../icons/icon.tsx';
import { showDecision, usePlan } from '../store/document-store.ts';
import { useText } from '../text/use-text.ts';
import { latestFirst } from './shown-decision.ts';

/** The decisions that have been made, the latest first. */
export function DecisionList({ shown }: { readonly shown: Decision }) {
  const text = useText();
  const { decisions } = usePlan();
  return (
    <nav className="decision-list" data-part="decisions" aria-label={text.t('decisions.list')}>
      <h2 className="overline">{text.t('decisions.list')}</h2>
      <ul>
        {latestFirst(decisions).map(({ id, name, date, caseNumber }) => (
          <li key={id}>
            <button
              type="button"
              aria-current={id === shown.id ? 'true' : undefined}
              onClick={() => showDecision(id)}
            >
              <Icon name="lock" size={14} />
              <b>{name}</b>
              <span>{[date, caseNumber].filter(Boolean).join(' · ')}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
