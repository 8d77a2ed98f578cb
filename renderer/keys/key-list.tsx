import { flushSync } from 'react-dom';
import { addKey, addKeyColumn, type Plan } from '../../core/index.ts';
import { unusedName } from '../actions/unused-name.ts';
import { Icon } from '../icons/icon.tsx';
import { newId } from '../store/new-id.ts';
import { useText } from '../text/use-text.ts';
import { newPart } from './part-edit.ts';
import type { Change } from './use-plan-draft.ts';

/** The key or the column that is being looked at. */
export interface Chosen {
  readonly kind: 'key' | 'column';
  readonly id: string;
}

interface KeyListProps {
  readonly plan: Plan;
  readonly change: Change;
  readonly chosen: Chosen | null;
  readonly onChoose: (chosen: Chosen) => void;
}

/** The keys and the key columns that there are, and the way to new ones. */
export function KeyList({ plan, change, chosen, onChoose }: KeyListProps) {
  const text = useText();
  const isChosen = (kind: Chosen['kind'], id: string) => chosen?.kind === kind && chosen.id === id;
  const begin = (made: Chosen) => {
    flushSync(() => onChoose(made));
    document.querySelector<HTMLInputElement>('.key-editor-form [data-first]')?.focus();
  };
  const makeKey = () => {
    const id = newId();
    const name = unusedName(text.t('keys.newKeyName'), namesOf(plan.keys));
    const made = change((draft) => addKey(draft, { id, name, parts: [newPart(newId())] }));
    if (made.ok) begin({ kind: 'key', id });
  };
  const makeColumn = () => {
    const id = newId();
    const name = unusedName(text.t('keys.newColumnName'), namesOf(plan.keyColumns));
    const made = change((draft) => addKeyColumn(draft, { id, name, unit: '' }));
    if (made.ok) begin({ kind: 'column', id });
  };
  const isPlans = (id: string) => plan.key.kind === 'own' && plan.key.key === id;
  return (
    <nav className="key-list" aria-label={text.t('keys.list')}>
      <h3 className="overline">{text.t('keys.keys')}</h3>
      <ul>
        {plan.keys.map(({ id, name }) => (
          <li key={id}>
            <button
              type="button"
              aria-current={isChosen('key', id) || undefined}
              onClick={() => onChoose({ kind: 'key', id })}
            >
              <span>{name}</span>
              {isPlans(id) && <small>{text.t('keys.plans')}</small>}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="link-button" onClick={makeKey}>
        <Icon name="add" size={12} />
        {text.t('keys.newKey')}
      </button>
      <h3 className="overline">{text.t('keys.columns')}</h3>
      <ul>
        {plan.keyColumns.map(({ id, name, unit }) => (
          <li key={id}>
            <button
              type="button"
              aria-current={isChosen('column', id) || undefined}
              onClick={() => onChoose({ kind: 'column', id })}
            >
              <span>{name}</span>
              <small>{unit}</small>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="link-button" onClick={makeColumn}>
        <Icon name="add" size={12} />
        {text.t('keys.newColumn')}
      </button>
    </nav>
  );
}

function namesOf(rows: readonly { readonly name: string }[]): readonly string[] {
  return rows.map(({ name }) => name);
}
