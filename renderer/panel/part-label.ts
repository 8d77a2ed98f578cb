import { partProperty, type InputField, type KeyPart, type Plan } from '../../core/index.ts';
import type { Translator } from '../text/use-text.ts';

type Keys = Pick<Plan, 'keys' | 'keyColumns'>;

/** What the figure of a key's part is called under the key's name: "1. Lika delar", "2. Avgift". `null` for any other input. */
export function partLabel(plan: Keys, { row, property }: InputField, text: Translator): string | null {
  const key = plan.keys.find(({ id }) => row === `key:${id}`);
  const place = key?.parts.findIndex((part) => partProperty(part) === property) ?? -1;
  const part = key?.parts[place];
  return part ? text.t('key.numbered', { number: place + 1, name: partName(plan, part, text) }) : null;
}

/** What a part is by: "Folkmängd", "Lika delar", "Skattekraft", "Avgift". */
export function partName(plan: Keys, part: KeyPart, text: Translator): string {
  if (part.kind !== 'divide') return text.t(part.kind === 'fee' ? 'key.fee' : 'key.rate');
  const { by } = part;
  if (by.kind === 'population') return text.t('panel.keyPopulation');
  if (by.kind === 'equal') return text.t('panel.keyEqual');
  return plan.keyColumns.find(({ id }) => id === by.column)?.name ?? by.column;
}
