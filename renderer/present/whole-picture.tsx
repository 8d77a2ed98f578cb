import { useMemo, type CSSProperties } from 'react';
import { comparisonHeadlineOf, type Comparison } from '../../core/index.ts';
import { CostChart } from '../compare/cost-chart.tsx';
import { usePlan } from '../store/document-store.ts';
import { useText } from '../text/use-text.ts';
import { PictureHead } from './picture-head.tsx';
import type { PresentSizes } from './present-sizes.ts';
import { ScenarioTable } from './scenario-table.tsx';

/** The type of the comparison's own chart, which is made for someone who sits at it. */
const CHART_TYPE = 11.5;
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
      {comparison.columns.length <= MOST_WITH_CHART && (
        <div className="picture-chart" style={chartZoom(sizes)}>
          <CostChart comparison={comparison} />
        </div>
      )}
    </>
  );
}

/** The chart as it is, drawn as large as the rest of the picture. */
function chartZoom({ chartType }: PresentSizes): CSSProperties {
  return { zoom: chartType / CHART_TYPE };
}
