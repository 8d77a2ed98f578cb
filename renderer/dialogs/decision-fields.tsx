import { useText } from '../text/use-text.ts';
import { TextField } from './text-field.tsx';

/** What a decision is found by, as it is typed. */
export interface DecisionDraft {
  readonly name: string;
  /** A date as `readDate` reads it. */
  readonly date: string;
  readonly caseNumber: string;
  readonly note: string;
}

interface DecisionFieldsProps {
  readonly draft: DecisionDraft;
  readonly onChange: (changes: Partial<DecisionDraft>) => void;
}

export function DecisionFields({ draft, onChange }: DecisionFieldsProps) {
  const text = useText();
  return (
    <>
      <TextField
        label={text.t('decision.name')}
        value={draft.name}
        onChange={(name) => onChange({ name })}
        maxLength={200}
      />
      <div className="form-row">
        <TextField
          label={text.t('decision.date')}
          value={draft.date}
          onChange={(date) => onChange({ date })}
          hint={text.t('decision.dateHint')}
        />
        <TextField
          label={text.t('decision.caseNumber')}
          value={draft.caseNumber}
          onChange={(caseNumber) => onChange({ caseNumber })}
          maxLength={100}
        />
      </div>
      <TextField
        label={text.t('decision.note')}
        value={draft.note}
        onChange={(note) => onChange({ note })}
        isLong
      />
    </>
  );
}
