import type { Language } from '../numbers/language.ts';
import type { InputField } from './input-field.ts';
import { addressOf } from './input-id.ts';
import { columnOfPart } from './key-columns.ts';
import { partProperty } from './key-inputs.ts';
import { rowOf } from './row-index.ts';
import type { Plan } from './schema.ts';

/** The same units in each language. */
type Words = Readonly<Record<Language, readonly string[]>>;

/**
 * The units that a person may write after an input's figure, in either language, or in one alone. A unit is never applied
 * (NUM1): each of them means what the field means, so `40 tkr` is refused in a plan in kronor.
 */
export function unitSuffixes(plan: Plan, field: InputField, only?: Language): readonly string[] {
  const money = plan.unit === 'tkr' ? ['tkr', 'TSEK'] : ['kr', 'SEK', 'kronor'];
  const times = wordsIn(timesOf(field), only);
  switch (field.type) {
    case 'money':
    case 'sum':
      return moneySuffixes(money, times);
    case 'ceiling':
      // A ceiling's cell shows the figure with its time alone: "200 000/år".
      return [...moneySuffixes(money, times), ...times.map((time) => time.trim())];
    case 'price':
    case 'rate':
      return [
        ...money,
        ...wordsIn(pricedUnits(plan, field), only).flatMap((each) => money.map((unit) => `${unit}/${each}`)),
      ];
    case 'quantity':
      return quantityUnit(plan, field);
    case 'percent':
    case 'degree':
    case 'portion':
      return wordsIn({ sv: ['%', 'procent'], en: ['%', 'percent'] }, only);
    case 'count':
      return wordsIn(MEMBERS, only);
    case 'population':
      return wordsIn(INHABITANTS, only);
    case 'keyValue':
      return typeof field.unit === 'string' && field.unit !== '' ? [field.unit] : [];
    default:
      return [];
  }
}

function wordsIn({ sv, en }: Words, only: Language | undefined): readonly string[] {
  if (only) return only === 'sv' ? sv : en;
  return [...new Set([...sv, ...en])];
}

function moneySuffixes(money: readonly string[], times: readonly string[]): readonly string[] {
  return [...money, ...times.flatMap((time) => money.map((unit) => `${unit}${time}`))];
}

const MEMBERS: Words = {
  sv: ['komm.', 'kommuner', 'medlemmar'],
  en: ['mun.', 'municipalities', 'members'],
};
const INHABITANTS: Words = { sv: ['inv.', 'inv', 'invånare'], en: ['inh.', 'inhabitants'] };

/** What a price is for: a line's quantity, or the inhabitants or the column's units that a rate is for (K5). */
function pricedUnits(plan: Plan, field: InputField): Words {
  const part = rowOf(plan.keys, addressOf(field.id)?.rowId ?? '')?.parts.find(
    (each) => partProperty(each) === field.property,
  );
  if (!part) return inBoth(quantityUnit(plan, field));
  const column = columnOfPart(part);
  if (column === null) return INHABITANTS;
  const unit = rowOf(plan.keyColumns, column)?.unit;
  return unit ? { sv: [unit], en: [unit, 'unit'] } : { sv: ['enhet'], en: ['unit'] };
}

function inBoth(words: readonly string[]): Words {
  return { sv: words, en: words };
}

/** What an amount is for, as the field has it: a month's pay is not a year's, a ceiling for the period not one a year (T1). */
const TIMES: Readonly<Record<string, Words>> = {
  'unit.krPerMonth': { sv: ['/mån'], en: ['/month'] },
  'unit.krPerYear': { sv: ['/år'], en: ['/year'] },
  'unit.onAverage': { sv: ['/år i snitt'], en: ['/year on average'] },
  'unit.forThePeriod': {
    sv: ['/period', ' för perioden', ' för hela perioden'],
    en: ['/period', ' for the period', ' for the whole period'],
  },
};
const NO_TIME: Words = { sv: [], en: [] };

function timesOf({ unit }: InputField): Words {
  if (typeof unit !== 'object' || unit.kind !== 'message') return NO_TIME;
  return TIMES[unit.message.code.replace('.tkr', '.kr')] ?? NO_TIME;
}

function quantityUnit(plan: Plan, field: InputField): string[] {
  const line = rowOf(plan.lines, addressOf(field.id)?.rowId ?? '');
  return line?.kind === 'quantity' ? [line.quantityUnit] : [];
}
