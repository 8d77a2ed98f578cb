import {
  formatInputText,
  readInput,
  resolve,
  setInput,
  setText,
  type Edit,
  type Language,
  type Member,
  type Message,
  type Plan,
  type Result,
} from '../../core/index.ts';
import { useDocument, usePlan } from '../store/document-store.ts';
import { inOneStep } from '../store/in-one-step.ts';
import { useFormat, useText } from '../text/use-text.ts';
import { EditDialog, useDraft } from './edit-dialog.tsx';
import { TextField } from './text-field.tsx';

interface Draft {
  readonly name: string;
  readonly population: string;
  readonly ceiling: string;
  readonly note: string;
}

/** A member's name and note, and in the active scenario its inhabitants and ceiling. */
export function EditMemberDialog({ id }: { readonly id: string }) {
  const plan = usePlan();
  const scenario = useDocument((state) => state.scenario);
  const member = resolve(plan, scenario).members.find((each) => each.id === id);
  return member ? <MemberDialog member={member} scenario={scenario} /> : null;
}

function MemberDialog({ member, scenario }: { readonly member: Member; readonly scenario: string }) {
  const text = useText();
  const { unit } = usePlan();
  const [draft, change] = useDraft(() => draftOf(member, text.language));
  return (
    <EditDialog
      title={text.t('member.edit')}
      submit={text.t('dialog.apply')}
      command={() => changesOf(member.id, draft, scenario, text.language)}
    >
      <TextField
        label={text.t('member.name')}
        value={draft.name}
        onChange={(name) => change({ name })}
        maxLength={200}
      />
      <TextField
        label={text.t('member.population')}
        value={draft.population}
        onChange={(population) => change({ population })}
        hint={useRegisterHint(member, scenario)}
        isFigure
      />
      <TextField
        label={text.t('member.ceiling')}
        value={draft.ceiling}
        onChange={(ceiling) => change({ ceiling })}
        unit={text.t(unit === 'tkr' ? 'unit.tkrPerYear' : 'unit.krPerYear')}
        hint={text.t('member.ceilingHint')}
        isFigure
      />
      <TextField
        label={text.t('member.note')}
        value={draft.note}
        onChange={(note) => change({ note })}
        isLong
      />
    </EditDialog>
  );
}

function useRegisterHint({ register }: Member, scenario: string): string {
  const text = useText();
  const format = useFormat();
  const year = resolve(usePlan(), scenario).populationYear;
  const known = register?.population[year];
  if (known === undefined) return text.t('member.populationOwn');
  return text.t('member.populationHint', { population: format.decimal(String(known)), year });
}

function draftOf({ name, population, ceiling, note }: Member, language: Language): Draft {
  return {
    name,
    population: population ? formatInputText(population, language) : '',
    ceiling: ceiling ? formatInputText(ceiling.amount, language) : '',
    note,
  };
}

function changesOf(
  id: string,
  draft: Draft,
  scenario: string,
  language: Language,
): (plan: Plan) => Result<Edit, Message> {
  const row = `member:${id}`;
  const typed = (property: 'population' | 'ceiling') => (plan: Plan) => {
    const input = `${row}.${property}`;
    const read = readInput(plan, input, draft[property], language);
    return read.ok ? setInput(plan, { scenario, input, year: null, value: read.value }) : read;
  };
  return inOneStep(
    (plan) => setText(plan, { row, property: 'name', text: draft.name }),
    typed('population'),
    typed('ceiling'),
    (plan) => setText(plan, { row, property: 'note', text: draft.note }),
  );
}
