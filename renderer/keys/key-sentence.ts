import {
  inputOf,
  inputValueText,
  partProperty,
  type DividesBy,
  type KeyPart,
  type OwnKey,
  type Plan,
} from '../../core/index.ts';
import type { Translator } from '../text/use-text.ts';

/** What a key does, in a sentence for each part: "30 % av beloppet fördelas i lika delar. Resten fördelas efter folkmängd." */
export function keySentence(plan: Plan, key: OwnKey, text: Translator): string {
  const sentences = key.parts.map((part, place) => partSentence(plan, key, part, place, text));
  return [...sentences, ...whatIsLeft(key, text)].join(' ');
}

function partSentence(plan: Plan, key: OwnKey, part: KeyPart, place: number, text: Translator): string {
  const figure = figureText(plan, key, part, text);
  switch (part.kind) {
    case 'fee':
      return part.column === null
        ? text.t('key.says.fee', { figure })
        : text.t('key.says.feeOf', { column: columnName(plan, part.column) });
    case 'rate':
      return text.t('key.says.fee', { figure });
    case 'divide': {
      const by = byText(plan, part.by, text);
      const isAll = part.takes === 'rest' && place === 0;
      return isAll ? text.t('key.says.all', { by }) : text.t(`key.says.${part.takes}`, { by, figure });
    }
  }
}

function byText(plan: Plan, by: DividesBy, text: Translator): string {
  if (by.kind === 'population') return text.t('key.by.population');
  if (by.kind === 'equal') return text.t('key.by.equal');
  return text.t(`key.by.${by.kind}`, { column: columnName(plan, by.column) });
}

function columnName({ keyColumns }: Plan, id: string): string {
  return keyColumns.find((column) => column.id === id)?.name ?? id;
}

function figureText(plan: Plan, key: OwnKey, part: KeyPart, text: Translator): string {
  const field = inputOf(plan, `key:${key.id}.${partProperty(part)}`);
  return field ? text.text(inputValueText(plan, field)) : '';
}

/** Parts that take no rest may not meet the amount (K6). */
function whatIsLeft({ parts }: OwnKey, text: Translator): readonly string[] {
  const takesRest = parts.some((part) => part.kind === 'divide' && part.takes === 'rest');
  return takesRest ? [] : [text.t('key.says.left')];
}
