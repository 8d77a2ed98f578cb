import { useState } from 'react';
import {
  LIMITS,
  removeKey,
  resolve,
  scenarioHeadOf,
  setInput,
  setKeyParts,
  setText,
  type KeyPart,
  type Message,
  type OwnKey,
} from '../../core/index.ts';
import { Check } from '../dialogs/check.tsx';
import { Refusal } from '../dialogs/refusal.tsx';
import { Icon } from '../icons/icon.tsx';
import { newId } from '../store/new-id.ts';
import { useDocument } from '../store/document-store.ts';
import { useText } from '../text/use-text.ts';
import type { FormProps } from './form-props.ts';
import { FormNotes } from './form-notes.tsx';
import { KeyPreviewBox } from './key-preview-box.tsx';
import { newPart, withPartMoved } from './part-edit.ts';
import { PartCard } from './part-card.tsx';
import { TypedField } from './typed-field.tsx';

interface KeyFormProps extends FormProps {
  readonly ownKey: OwnKey;
}

/** One key of the user's own: its name, its parts in order, what they do, and whether the plan goes by it. */
export function KeyForm({ ownKey, ...form }: KeyFormProps) {
  const { plan, change, onRemoved } = form;
  const { id, name, parts } = ownKey;
  const text = useText();
  const [refused, setRefused] = useState<Message | null>(null);
  const attempt = (command: Parameters<typeof change>[0]) => {
    const answer = change(command);
    setRefused(answer.ok ? null : answer.failure);
    return answer;
  };
  const setParts = (next: readonly KeyPart[]) => attempt((draft) => setKeyParts(draft, { id, parts: next }));
  const remove = () => {
    if (attempt((draft) => removeKey(draft, { id })).ok) onRemoved();
  };
  return (
    <>
      <TypedField
        label={text.t('keys.name')}
        shown={name}
        editor={name}
        commit={(typed) =>
          change((draft) => setText(draft, { row: `key:${id}`, property: 'name', text: typed }))
        }
        isFirst
      />
      <ol className="key-parts">
        {parts.map((part, place) => (
          <PartCard
            key={part.id}
            {...{ plan, change, ownKey, part, place }}
            onChange={(next) => setParts(parts.map((each) => (each.id === part.id ? next : each)))}
            onMove={(by) => setParts(withPartMoved(parts, place, by))}
            onRemove={() => setParts(parts.filter((each) => each.id !== part.id))}
          />
        ))}
      </ol>
      {parts.length < LIMITS.keyParts && (
        <button
          type="button"
          className="link-button key-add-part"
          onClick={() => setParts([...parts, newPart(newId())])}
        >
          <Icon name="add" size={12} />
          {text.t('keys.addPart')}
        </button>
      )}
      {refused && <Refusal message={refused} />}
      <KeyPreviewBox plan={plan} ownKey={ownKey} />
      <ChosenCheck {...{ plan, change, ownKey }} />
      <FormNotes row={`key:${id}`} of={ownKey} {...form} />
      <button type="button" className="link-button key-remove" onClick={remove}>
        <Icon name="trash" size={14} />
        {text.t('keys.removeKey')}
      </button>
    </>
  );
}

/** Whether the plan goes by the key in the active scenario. */
function ChosenCheck({ plan, change, ownKey: { id } }: Pick<KeyFormProps, 'plan' | 'change' | 'ownKey'>) {
  const text = useText();
  const scenario = useDocument((state) => state.scenario);
  const { key } = resolve(plan, scenario);
  const choose = (isOn: boolean) =>
    change((draft) =>
      setInput(draft, {
        scenario,
        input: 'plan.key',
        year: null,
        value: isOn ? { kind: 'own', key: id } : { kind: 'population' },
      }),
    );
  return (
    <Check
      label={text.t('keys.use', { scenario: scenarioHeadOf(plan, scenario)?.name ?? '' })}
      checked={key.kind === 'own' && key.key === id}
      onChange={choose}
    />
  );
}
