import { choiceText, type InputField, type OverrideValue, type Plan } from '../../core/index.ts';
import type { TextKey } from '../../resources/text/text-key.ts';
import { upperFirst } from '../text/upper-first.ts';
import type { Translator } from '../text/use-text.ts';

export interface Choice {
  readonly value: OverrideValue;
  readonly words: string;
}

/** What the choices are among. */
type ChoosablePlan = Pick<Plan, 'members' | 'keys' | 'keyColumns'>;

/** What an assumption that is one of a few can be. `registerYears`: the years that the program's own register has. */
export function choicesOf(
  field: InputField,
  plan: ChoosablePlan,
  registerYears: readonly number[],
  text: Translator,
): readonly Choice[] {
  if (field.type === 'key') return [...planKeyChoice(field, text), ...keyChoices(plan, text)];
  if (field.type === 'choice') return wordChoices(field, text);
  return yearChoices(plan, Number(field.value), registerYears, text);
}

/** A line may be shared as all the others (C6). */
function planKeyChoice({ optional }: InputField, text: Translator): readonly Choice[] {
  return optional ? [{ value: null, words: text.t('panel.keyPlan') }] : [];
}

function keyChoices(plan: ChoosablePlan, text: Translator): readonly Choice[] {
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

/** Where the words of a sentence are too long for a field. */
const SHORT: Readonly<Record<string, TextKey>> = {
  'amountRounding.largestRemainder': 'panel.short.largestRemainder',
  'amountRounding.halfUp': 'panel.short.halfUp',
  'amountRounding.halfUpHost': 'panel.short.halfUpHost',
  'ceilingRule.test': 'panel.short.test',
  'ceilingRule.spread': 'panel.short.spread',
  'ceilingRule.host': 'panel.short.host',
};

/** From coarse to fine, or from fine to coarse, where the words are figures. */
const IN_ORDER: Readonly<Record<string, readonly string[]>> = {
  shareRounding: ['1', '0.1', '0.01', 'none'],
  amountUnit: ['plan', '0.01', '1', '10', '100', '1000'],
};

function wordChoices(field: InputField, text: Translator): readonly Choice[] {
  const order = IN_ORDER[field.property] ?? field.choices;
  const choices = field.choices.toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
  return choices.map((value) => {
    const short = SHORT[`${field.property}.${value}`];
    return { value, words: short ? text.t(short) : upperFirst(text.text(choiceText(field, value))) };
  });
}

/** Every year that a member's own copy of the register has, the program's register, and the one that is chosen; latest first. */
function yearChoices(
  plan: ChoosablePlan,
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
