import { useMemo } from 'react';
import type { Comparison } from '../../core/index.ts';
import { membersSpec } from '../charts/spec/members-spec.ts';
import { ChartPane } from './chart-pane.tsx';
import { useChartContext } from './use-chart-context.ts';

/** What each member pays in each scenario, as a chart alone: to be looked at and not worked with. */
export function CostChart({ comparison }: { readonly comparison: Comparison }) {
  const context = useChartContext();
  const spec = useMemo(() => membersSpec(comparison, context), [comparison, context]);
  if (spec.groups.length === 0) return null;
  return <ChartPane spec={spec} />;
}
