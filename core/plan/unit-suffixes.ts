import type { InputField } from './input-field.ts';
import { addressOf } from './input-id.ts';
import { columnOfPart } from './key-columns.ts';
import { partProperty } from './key-inputs.ts';
import { rowOf } from './row-index.ts';
import type { Plan } from './schema.ts';

/**
 * The units that a person may write after an input's figure, in either language. A unit is never applied (NUM1): each
 * of them means what the field means, so `40 tkr` is refused in a plan in kronor.
 */
export function unitSuffixes(plan: Plan, field: InputField): readonly string[] {
  const money = plan.unit === 'tkr' ? ['tkr', 'TSEK'] : ['kr', 'SEK', 'kronor'];
  switch (field.type) {
    case 'money':
    case 'sum':
      return moneySuffixes(money, timesOf(field));
    case 'ceiling':
      // A ceiling's cell shows the figure with its time alone: "200 000/år".
      return [...moneySuffixes(money, timesOf(field)), ...timesOf(field).map((time) => time.trim())];
    case 'price':
    case 'rate':
      return [
        ...money,
        ...pricedUnits(plan, field).flatMap((each) => money.map((unit) => `${unit}/${each}`)),
      ];
    case 'quantity':
      return quantityUnit(plan, field);
    case 'percent':
    case 'degree':
    case 'portion':
      return ['%', 'procent', 'percent'];
    case 'count':
      return ['komm.', 'kommuner', 'medlemmar', 'mun.', 'municipalities', 'members'];
    case 'population':
      return INHABITANTS;
    case 'keyValue':
      return typeof field.unit === 'string' && field.unit !== '' ? [field.unit] : [];
    default:
      return [];
  }
}

function moneySuffixes(money: readonly string[], times: readonly string[]): readonly string[] {
  return [...money, ...times.flatMap((time) => money.map((unit) => `${unit}${time}`))];
}

const INHABITANTS = ['inv.', 'inv', 'invånare', 'inh.', 'inhabitants'];

/** What a price is for: a line's quantity, or the inhabitants or the column's units that a rate is for (K5). */
function pricedUnits(plan: Plan, field: InputField): readonly string[] {
  const part = rowOf(plan.keys, addressOf(field.id)?.rowId ?? '')?.parts.find(
    (each) => partProperty(each) === field.property,
  );
  if (!part) return quantityUnit(plan, field);
  const column = columnOfPart(part);
  if (column === null) return INHABITANTS;
  return [rowOf(plan.keyColumns, column)?.unit || 'enhet', 'unit'];
}

/** What an amount is for, as the field has it: a month's pay is not a year's, a ceiling for the period not one a year (T1). */
const TIMES: Readonly<Record<string, readonly string[]>> = {
  'unit.krPerMonth': ['/mån', '/month'],
  'unit.krPerYear': ['/år', '/year'],
  'unit.onAverage': ['/år i snitt', '/year on average'],
  'unit.forThePeriod': [
    '/period',
    ' för perioden',
    ' för hela perioden',
    ' for the period',
    ' for the whole period',
  ],
};

function timesOf({ unit }: InputField): readonly string[] {
  if (typeof unit !== 'object' || unit.kind !== 'message') return [];
  return TIMES[unit.message.code.replace('.tkr', '.kr')] ?? [];
}

function quantityUnit(plan: Plan, field: InputField): string[] {
  const line = rowOf(plan.lines, addressOf(field.id)?.rowId ?? '');
  return line?.kind === 'quantity' ? [line.quantityUnit] : [];
}
