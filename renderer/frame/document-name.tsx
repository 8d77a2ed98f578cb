import { useState } from 'react';
import { setText } from '../../core/index.ts';
import { edit, usePlan } from '../store/document-store.ts';
import { useText } from '../text/use-text.ts';
import { NameInput } from './name-input.tsx';

/** The plan's name; a click or Enter opens it for typing. */
export function DocumentName() {
  const text = useText();
  const { name } = usePlan();
  const [isEditing, setEditing] = useState(false);
  if (isEditing) {
    return (
      <NameInput
        label={text.t('bar.planName')}
        name={name}
        className="document-name-input"
        commit={(typed) => edit((plan) => setText(plan, { row: 'plan', property: 'name', text: typed })).ok}
        onEnd={() => setEditing(false)}
      />
    );
  }
  return (
    <button
      type="button"
      className="document-name"
      aria-label={text.t('bar.renamePlan', { name })}
      onClick={() => setEditing(true)}
    >
      {name}
    </button>
  );
}
