import type { InputType, Unit } from '../../../core/index.ts';
import type { InputPlace } from '../typed-input.ts';
import { steppableAt } from './steppable.ts';

/** What has bounds that a reader is helped by; amounts have theirs at 10¹² kr. */
const BOUNDED: ReadonlySet<InputType> = new Set(['percent', 'degree', 'portion']);

/** What a field that the arrows step tells assistive technology; nothing where they do not. */
export function spinAttributes(place: InputPlace, unit: Unit) {
  const from = steppableAt(place, unit);
  if (from.kind !== 'figure') return {};
  return {
    role: 'spinbutton',
    'aria-valuenow': Number(from.value),
    ...(BOUNDED.has(place.field.type) && {
      'aria-valuemin': Number(from.limits.least),
      'aria-valuemax': Number(from.limits.greatest),
    }),
  } as const;
}
