import { Decimal, type InputField, type InputType, type Unit } from '../../../core/index.ts';

/** Percentage points: 0,25 of an index, 1 of other percents. */
const INDEX_STEP = '0.25';

/** Figures that have no fraction, or whose fractions nobody steps by. */
const WHOLE: ReadonlySet<InputType> = new Set(['population', 'quantity']);
const AMOUNTS: ReadonlySet<InputType> = new Set(['money', 'sum']);

/**
 * How much one step changes an assumption, canonical decimal text: 0,25 percentage points of an index, 1 of other percents,
 * one of a count; of all else one in the second figure of the value (10 000 of 840 000, 100 of 2 250), at least one of
 * what is counted whole and of kronor. Of 0: 1 000 kr, or 1.
 */
export function stepOf(
  { type, property }: Pick<InputField, 'type' | 'property'>,
  value: string,
  unit: Unit,
): string {
  if (type === 'percent' && property === 'index') return INDEX_STEP;
  if (type === 'percent' || type === 'degree' || type === 'portion' || type === 'count') return '1';
  const isKronor = AMOUNTS.has(type) && unit !== 'tkr';
  const figure = new Decimal(value);
  if (figure.isZero()) return isKronor ? '1000' : '1';
  const step = new Decimal(10).pow(figure.abs().e - 1);
  return (isKronor || WHOLE.has(type) ? Decimal.max(step, 1) : step).toFixed();
}
