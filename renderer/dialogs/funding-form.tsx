import type { FundingKind, InputField } from '../../core/index.ts';
import { useText } from '../text/use-text.ts';
import { FUNDING_LAYOUT, type FundingDraft } from './funding-draft.ts';
import { InputRows } from './input-rows.tsx';
import { RowNotes } from './row-notes.tsx';
import { TextField } from './text-field.tsx';

interface FundingFormProps {
  readonly kind: FundingKind;
  readonly fields: readonly InputField[];
  readonly draft: FundingDraft;
  readonly onChange: (changes: Partial<FundingDraft>) => void;
  /** Whether the name is a proposal, to be typed over. */
  readonly isNew?: boolean;
}

const HINTS = { own: 'funding.ownHint', grant: 'funding.grantHint' } as const;

/** What is typed and chosen of a row of funding. */
export function FundingForm({ kind, fields, draft, onChange, isNew = false }: FundingFormProps) {
  const text = useText();
  return (
    <>
      <TextField
        label={text.t('funding.name')}
        value={draft.name}
        onChange={(name) => onChange({ name })}
        hint={text.t(HINTS[kind])}
        maxLength={200}
        isFirst={isNew}
      />
      <InputRows
        fields={fields}
        layout={FUNDING_LAYOUT}
        draft={draft.inputs}
        onChange={(inputs) => onChange({ inputs })}
      />
      <RowNotes draft={draft} onChange={onChange} />
    </>
  );
}
