import { useState } from 'react';
import { moveKeyColumn, removeKeyColumn, setText, type KeyColumn, type Message } from '../../core/index.ts';
import { Refusal } from '../dialogs/refusal.tsx';
import { Icon } from '../icons/icon.tsx';
import { useText } from '../text/use-text.ts';
import { FormNotes } from './form-notes.tsx';
import type { FormProps } from './form-props.ts';
import { TypedField } from './typed-field.tsx';

interface ColumnFormProps extends FormProps {
  readonly column: KeyColumn;
}

/** One key column (K1): what it is called and what it is counted in. Its values stand with the members. */
export function ColumnForm({ column, ...form }: ColumnFormProps) {
  const { plan, change, onRemoved } = form;
  const text = useText();
  const [refused, setRefused] = useState<Message | null>(null);
  const row = `keyColumn:${column.id}`;
  const commit = (property: 'name' | 'unit') => (typed: string) =>
    change((draft) => setText(draft, { row, property, text: typed }));
  const place = plan.keyColumns.findIndex(({ id }) => id === column.id);
  const moveTo = (to: number) => () => void change((draft) => moveKeyColumn(draft, { id: column.id, to }));
  const remove = () => {
    const answer = change((draft) => removeKeyColumn(draft, { id: column.id }));
    if (answer.ok) onRemoved();
    else setRefused(answer.failure);
  };
  return (
    <>
      <div className="form-row">
        <TypedField
          label={text.t('keys.columnName')}
          shown={column.name}
          editor={column.name}
          commit={commit('name')}
          isFirst
        />
        <TypedField
          label={text.t('keys.columnUnit')}
          shown={column.unit}
          editor={column.unit}
          commit={commit('unit')}
          placeholder={text.t('keys.columnUnitExample')}
        />
      </div>
      <p className="form-hint">{text.t('keys.columnValues')}</p>
      <FormNotes row={row} of={column} {...form} />
      {refused && <Refusal message={refused} />}
      <div className="key-column-tools">
        <button type="button" className="link-button" onClick={remove}>
          <Icon name="trash" size={14} />
          {text.t('keys.removeColumn')}
        </button>
        {place > 0 && (
          <button type="button" className="link-button" onClick={moveTo(place - 1)}>
            <Icon name="arrowUp" size={14} />
            {text.t('keys.columnUp')}
          </button>
        )}
        {place < plan.keyColumns.length - 1 && (
          <button type="button" className="link-button" onClick={moveTo(place + 1)}>
            <Icon name="arrowDown" size={14} />
            {text.t('keys.columnDown')}
          </button>
        )}
      </div>
    </>
  );
}
