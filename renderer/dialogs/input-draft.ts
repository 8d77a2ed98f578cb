import {
  setInput,
  yearsOfInput,
  type Edit,
  type InputField,
  type InputId,
  type Language,
  type Message,
  type OverrideValue,
  type Plan,
  type Result,
} from '../../core/index.ts';
import { editorText, numberAt, shownText } from '../panel/typed-input.ts';
import { isNothing } from '../panel/usual-value.ts';
import { setTypedInput } from '../store/set-typed-input.ts';

/** What a form has changed of a row's inputs, by input id: what was typed, and what was chosen. The rest is as it was. */
export interface InputDraft {
  readonly typed: Readonly<Record<InputId, string>>;
  readonly chosen: Readonly<Record<InputId, OverrideValue>>;
}

export const NO_CHANGES: InputDraft = { typed: {}, chosen: {} };

export function withTyped(draft: InputDraft, id: InputId, text: string): InputDraft {
  return { ...draft, typed: { ...draft.typed, [id]: text } };
}

export function withChosen(draft: InputDraft, id: InputId, value: OverrideValue): InputDraft {
  return { ...draft, chosen: { ...draft.chosen, [id]: value } };
}

export function chosenIn({ chosen }: InputDraft, { id, value }: InputField): OverrideValue {
  return chosen[id] ?? (id in chosen ? null : value);
}

/** What stands in a number's field: what was typed, or what there was, arithmetic as it was typed. A figure that is still nothing stands empty. */
export function typedIn({ typed }: InputDraft, plan: Plan, field: InputField, language: Language): string {
  const own = typed[field.id];
  if (own !== undefined) return own;
  if (isNothing(field.value)) return '';
  const number = numberOf(plan, field);
  const asTyped = editorText(number, language);
  return asTyped.startsWith('=') ? asTyped : shownText(number, language);
}

/** Whether the years have different figures, so that no one figure can stand in the field. */
export function differsByYear(plan: Plan, field: InputField): boolean {
  return numberOf(plan, field) === 'differs';
}

function numberOf(plan: Plan, field: InputField) {
  return numberAt({ field, year: null, years: yearsOfInput(plan, field) });
}

type Command = (plan: Plan) => Result<Edit, Message>;

/**
 * The edits that the form amounts to, in a scenario. A field that is left empty is as it was: figures that differ by year
 * stay, and a new row's stay nothing; a cap is taken away.
 */
export function inputCommands(draft: InputDraft, scenario: string, language: Language): readonly Command[] {
  const chosen = Object.entries(draft.chosen).map(
    ([input, value]): Command =>
      (plan) =>
        setInput(plan, { scenario, input, year: null, value }),
  );
  const typed = Object.entries(draft.typed).map(
    ([input, text]): Command =>
      (plan) =>
        setTypedInput(plan, { scenario, input, year: null }, text, language),
  );
  return [...chosen, ...typed];
}

/** The draft without the fields that were left empty where something must stand: there is nothing to read in them. */
export function withoutEmpty(draft: InputDraft, fields: readonly InputField[], plan: Plan): InputDraft {
  const mayStayEmpty = (id: InputId) => {
    const field = fields.find((each) => each.id === id);
    return field !== undefined && !field.optional && (isNothing(field.value) || differsByYear(plan, field));
  };
  const typed = Object.entries(draft.typed).filter(([id, text]) => text.trim() !== '' || !mayStayEmpty(id));
  return { ...draft, typed: Object.fromEntries(typed) };
}
