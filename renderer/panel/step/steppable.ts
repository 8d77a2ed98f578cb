import { numberLimits, type NumberLimits, type Unit } from '../../../core/index.ts';
import { numberAt, type InputPlace } from '../typed-input.ts';

/** A figure that can be stepped, or why it cannot: arithmetic is left as it was typed, and nothing is no figure. */
export type Steppable =
  | { readonly kind: 'figure'; readonly value: string; readonly limits: NumberLimits }
  | { readonly kind: 'formula' | 'differs' | 'nothing' };

export function steppableAt(place: InputPlace, unit: Unit): Steppable {
  const value = numberAt(place);
  if (value === 'differs') return { kind: 'differs' };
  const limits = numberLimits(place.field.type, unit);
  if (value === null || !limits) return { kind: 'nothing' };
  return value.text.startsWith('=') ? { kind: 'formula' } : { kind: 'figure', value: value.value, limits };
}
