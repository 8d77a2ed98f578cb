import type { Explanation } from './explanation.ts';

type Made = Omit<Explanation, 'formula' | 'origin' | 'remark' | 'notes' | 'hasParts' | 'parts'> &
  Partial<Pick<Explanation, 'formula' | 'origin' | 'remark' | 'notes'>>;

const NONE = (): readonly Explanation[] => [];

/** An explanation whose parts are worked out when they are first read: a tree costs what is unfolded of it. */
export function explanation(made: Made, makeParts: () => readonly Explanation[] = NONE): Explanation {
  let parts: readonly Explanation[] | null = null;
  return {
    formula: null,
    origin: 'computed',
    remark: null,
    notes: [],
    hasParts: makeParts !== NONE,
    ...made,
    get parts() {
      return (parts ??= makeParts());
    },
  };
}
