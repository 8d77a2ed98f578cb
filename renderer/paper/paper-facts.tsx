import { useId, useState, type KeyboardEvent } from 'react';
import { setPaper, type Message, type Paper, type PaperFacts as Facts } from '../../core/index.ts';
import { Refusal } from '../dialogs/refusal.tsx';
import { ScenarioSelect } from '../dialogs/scenario-select.tsx';
import { SelectField } from '../dialogs/select-field.tsx';
import { ActionButton } from '../frame/action-button.tsx';
import { tryEdit, usePlan } from '../store/document-store.ts';
import { readDate } from '../text/read-date.ts';
import { useText } from '../text/use-text.ts';

/** What the paper proposes and is filed by. */
export function PaperFacts({ paper }: { readonly paper: Paper }) {
  const text = useText();
  const plan = usePlan();
  const { id } = paper;
  const set = (facts: Facts) => tryEdit((current) => setPaper(current, { id, facts }));
  const setText = (facts: Facts): Message | null => {
    const answer = set(facts);
    return answer.ok ? null : answer.failure;
  };
  return (
    <section className="paper-facts" aria-label={text.t('papers.facts')}>
      <ScenarioSelect
        label={text.t('papers.scenario')}
        plan={plan}
        value={paper.scenario}
        onChange={(scenario) => set({ scenario })}
      />
      <SelectField
        label={text.t('papers.language')}
        value={paper.language}
        choices={[
          { value: 'sv', words: text.t('action.languageSv') },
          { value: 'en', words: text.t('action.languageEn') },
        ]}
        onChange={(language) => set({ language })}
      />
      <FactField label={text.t('papers.board')} value={paper.board} onKeep={(board) => setText({ board })} />
      <FactField
        label={text.t('papers.date')}
        value={paper.date ?? ''}
        placeholder={text.t('papers.dateHint')}
        onKeep={(typed) => {
          const date = readDate(typed);
          return date.ok ? setText({ date: date.value }) : date.failure;
        }}
      />
      <FactField
        label={text.t('decision.caseNumber')}
        value={paper.caseNumber}
        onKeep={(caseNumber) => setText({ caseNumber })}
      />
      <FactField
        label={text.t('papers.officer')}
        value={paper.officer}
        onKeep={(officer) => setText({ officer })}
      />
      <ActionButton action="paper.remove" className="button button-outline" />
    </section>
  );
}

interface FactFieldProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  /** Why what was typed cannot be kept; `null`: it is. */
  readonly onKeep: (typed: string) => Message | null;
}

/** A line that is kept when it is left or with Enter; Esc puts back what was there. */
function FactField({ label, value, placeholder, onKeep }: FactFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [refused, setRefused] = useState<Message | null>(null);
  const keep = () => {
    if (typed === null || typed === value) return leave();
    const failure = onKeep(typed);
    setRefused(failure);
    if (!failure) setTyped(null);
  };
  const leave = () => {
    setTyped(null);
    setRefused(null);
  };
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === 'Enter') keep();
    if (key === 'Escape') leave();
  };
  return (
    <div className="form-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        className="text-input"
        autoComplete="off"
        value={typed ?? value}
        placeholder={placeholder}
        data-pristine={typed === null}
        aria-invalid={refused ? true : undefined}
        aria-describedby={refused ? `${id}-refusal` : undefined}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={keep}
        onKeyDown={onKeyDown}
      />
      {refused && <Refusal id={`${id}-refusal`} message={refused} />}
    </div>
  );
}
