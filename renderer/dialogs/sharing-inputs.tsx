import './form.css';
import { useState } from 'react';
import type { InputField } from '../../core/index.ts';
import { useText } from '../text/use-text.ts';
import { InputRows } from './input-rows.tsx';
import type { InputDraft } from './input-draft.ts';

interface SharingInputsProps {
  readonly fields: readonly InputField[];
  readonly draft: InputDraft;
  readonly onChange: (draft: InputDraft) => void;
}

const LAYOUT = [['key', 'participants']];

/** A line's own key and participants (C6), folded away while they are the plan's. */
export function SharingInputs({ fields, ...form }: SharingInputsProps) {
  const text = useText();
  const [isOpen] = useState(() =>
    fields.some(
      ({ property, value }) => (property === 'key' || property === 'participants') && value !== null,
    ),
  );
  return (
    <details className="form-more" open={isOpen}>
      <summary>{text.t('line.sharing')}</summary>
      <InputRows fields={fields} layout={LAYOUT} {...form} />
    </details>
  );
}
