import { useMemo } from 'react';
import { comparisonHeadlineOf, type Comparison } from '../../core/index.ts';
import { groupedWidth } from '../charts/layout/grouped-bars.ts';
import { measureText } from '../charts/measure-text.ts';
import { membersSpec } from '../charts/spec/members-spec.ts';
import { CostChart } from '../compare/cost-chart.tsx';
import { useChartContext } from '../compare/use-chart-context.ts';
import { usePlan } from '../store/document-store.ts';
import { useText } from '../text/use-text.ts';
import { PictureHead } from './picture-head.tsx';
import { chartZoom, type PresentSizes } from './present-sizes.ts';
import { ScenarioTable } from './scenario-table.tsx';

/** More scenarios than this leave the chart no room. */
const MOST_WITH_CHART = 5;

export interface PictureProps {
  readonly comparison: Comparison;
  readonly sizes: PresentSizes;
  readonly titleId: string;
}

/** All scenarios: what they cost the members together, which ceilings they break, and the chart of the comparison. */
export function WholePicture({ comparison, sizes, titleId }: PictureProps) {
  const text = useText();
  const plan = usePlan();
  const headline = useMemo(() => comparisonHeadlineOf(comparison), [comparison]);
  return (
    <>
      <PictureHead
        titleId={titleId}
        title={headline ? text.text(headline.title) : plan.name}
        lines={[headline?.detail ?? null]}
      />
      <ScenarioTable comparison={comparison} />
      {comparison.columns.length <= MOST_WITH_CHART && <LargeChart comparison={comparison} sizes={sizes} />}
    </>
  );
}

interface ChartProps {
  readonly comparison: Comparison;
  readonly sizes: PresentSizes;
}

/** The comparison's own chart, drawn as large as it can be and still stand there whole. */
function LargeChart({ comparison, sizes }: ChartProps) {
  const context = useChartContext();
  const width = useMemo(
    () => groupedWidth(membersSpec(comparison, context), measureText),
    [comparison, context],
  );
  return (
    <div className="picture-chart" style={{ zoom: chartZoom(sizes, width) }}>
      <CostChart comparison={comparison} />
    </div>
  );
}
