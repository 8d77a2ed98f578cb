import { rowOf } from './row-index.ts';
import { addressOf } from './input-id.ts';
import type { InputField } from './input-field.ts';
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
    case 'ceiling':
      return [
        ...money,
        ...money.flatMap((unit) => [`${unit}/år`, `${unit}/year`, `${unit}/mån`, `${unit}/month`]),
      ];
    case 'price':
      return [
        ...money,
        ...quantityUnit(plan, field).flatMap((each) => money.map((unit) => `${unit}/${each}`)),
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
      return ['inv.', 'inv', 'invånare', 'inh.', 'inhabitants'];
    case 'keyValue':
      return typeof field.unit === 'string' && field.unit !== '' ? [field.unit] : [];
    default:
      return [];
  }
}

function quantityUnit(plan: Plan, field: InputField): string[] {
  const line = rowOf(plan.lines, addressOf(field.id)?.rowId ?? '');
  return line?.kind === 'quantity' ? [line.quantityUnit] : [];
}
