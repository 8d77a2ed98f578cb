import type { MemberComparison, Money, Period } from '../../../core/index.ts';
import type { ChartContext } from './chart-context.ts';
import { chartLabel, type ChartUnit } from './chart-figures.ts';

/**
 * A ceiling that the bars of the period can be held against (T1): one a year where a year is shown, one for the period
 * where the sum is. One on average is of neither.
 */
export function drawnCeiling(
  { ceiling, ceilingKind }: Pick<MemberComparison, 'ceiling' | 'ceilingKind'>,
  { kind }: Period,
): Money | null {
  return ceilingKind === (kind === 'year' ? 'year' : 'period') ? ceiling : null;
}

/** The same of one column alone. */
export function drawnCeilingIn({ ceilings }: MemberComparison, column: number, period: Period): Money | null {
  const { amount = null, kind = null } = ceilings[column] ?? {};
  return drawnCeiling({ ceiling: amount, ceilingKind: kind }, period);
}

/** "Tak 200" where all that are drawn are the same, "Tak" where they differ; `null` for none. */
export function ceilingWords(
  drawn: readonly (Money | null)[],
  unit: ChartUnit,
  { text, format }: ChartContext,
): string | null {
  const ceilings = new Set(drawn.filter((ceiling) => ceiling !== null));
  const [only] = ceilings;
  if (only === undefined) return null;
  if (ceilings.size > 1) return text.t('chart.ceilings');
  return text.t('chart.ceiling', { amount: chartLabel(only, unit, format) });
}
