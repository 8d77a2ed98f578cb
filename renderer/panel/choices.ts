import { choiceText, type InputField, type OverrideValue, type Plan } from '../../core/index.ts';
import type { Translator } from '../text/use-text.ts';

export interface Choice {
  readonly value: OverrideValue;
  readonly words: string;
}

/** What an assumption that is one of a few can be. `registerYears`: the years that the program's own register has. */
export function choicesOf(
  field: InputField,
  plan: Plan,
  registerYears: readonly number[],
  text: Translator,
): readonly Choice[] {
  if (field.type === 'key') return keyChoices(plan, text);
  if (field.type === 'choice') return wordChoices(field, text);
  return yearChoices(plan, Number(field.value), registerYears, text);
}

function keyChoices(plan: Plan, text: Translator): readonly Choice[] {
  return [
    { value: { kind: 'population' }, words: text.t('panel.keyPopulation') },
    ...plan.keyColumns.map(({ id, name }): Choice => ({
      value: { kind: 'column', column: id },
      words: name,
    })),
    { value: { kind: 'equal' }, words: text.t('panel.keyEqual') },
    ...plan.keys.map(({ id, name }): Choice => ({ value: { kind: 'own', key: id }, words: name })),
  ];
}

function wordChoices(field: InputField, text: Translator): readonly Choice[] {
  return field.choices.map((value) => ({ value, words: upperFirst(text.text(choiceText(field, value))) }));
}

function upperFirst(words: string): string {
  return words.slice(0, 1).toLocaleUpperCase() + words.slice(1);
}

/** Every year that a member's own copy of the register has, the program's register, and the one that is chosen; latest first. */
function yearChoices(
  plan: Plan,
  chosen: number,
  registerYears: readonly number[],
  text: Translator,
): readonly Choice[] {
  const ofMembers = plan.members.flatMap(({ register }) =>
    Object.keys(register?.population ?? {}).map(Number),
  );
  const years = new Set([...registerYears, ...ofMembers, chosen]);
  return [...years]
    .toSorted((a, b) => b - a)
    .map((year) => ({ value: year, words: text.t('panel.registerDate', { year }) }));
}
