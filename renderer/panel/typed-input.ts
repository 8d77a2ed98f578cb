import {
  formatDecimal,
  formatInputText,
  isNumberInput,
  message,
  refusal,
  valueInYear,
  type Edit,
  type InputField,
  type Language,
  type Message,
  type NumberInput,
  type OverrideValue,
  type Plan,
  type Result,
} from '../../core/index.ts';
import { setTypedInput } from '../store/set-typed-input.ts';

/** One value of an assumption: the whole input, or one of its years. */
export interface InputPlace {
  readonly field: InputField;
  readonly year: number | null;
  readonly years: readonly number[];
}

/** The typed number; `null` for none, `'differs'` where the years do not have the same. */
export function numberAt({ field, year, years }: InputPlace): NumberInput | null | 'differs' {
  if (field.value === null) return null;
  if (year !== null) return numberOf(valueInYear(field.value, year));
  if (field.years === 'single') return numberOf(field.value);
  const [first, ...others] = years.map((each) => numberOf(valueInYear(field.value, each)));
  return others.every((other) => other?.value === first?.value) ? (first ?? null) : 'differs';
}

function numberOf(value: OverrideValue): NumberInput | null {
  return isNumberInput(value) ? value : null;
}

/** As it stands when it is not being typed: 840 000. */
export function shownText(value: NumberInput | null | 'differs', language: Language): string {
  return value === null || value === 'differs' ? '' : formatDecimal(value.value, { language });
}

/** As it is typed: =25000*1,4*7 (N4). */
export function editorText(value: NumberInput | null | 'differs', language: Language): string {
  return value === null || value === 'differs' ? '' : formatInputText(value, language);
}

/** The command that puts what was typed in its place, or why it cannot be understood. */
export function setTyped(
  { field, year }: InputPlace,
  text: string,
  scenario: string,
  language: Language,
): (plan: Plan) => Result<Edit, Message> {
  return (plan) => {
    if (year !== null && text.trim() === '') return refusal(message('number.empty'));
    return setTypedInput(plan, { scenario, input: field.id, year }, text, language);
  };
}
