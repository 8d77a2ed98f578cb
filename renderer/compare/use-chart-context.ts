import { useMemo } from 'react';
import type { ChartContext } from '../charts/spec/chart-context.ts';
import { usePlan } from '../store/document-store.ts';
import { useFormat, useText } from '../text/use-text.ts';

/** What charts are written with on this screen. */
export function useChartContext(): ChartContext {
  const plan = usePlan();
  const text = useText();
  const format = useFormat();
  return useMemo(() => ({ plan, text, format }), [plan, text, format]);
}
