import { useMemo, useRef } from 'react';
import { comparisonHeadlineOf } from '../../core/index.ts';
import { performAction } from '../actions/perform-action.ts';
import { Headline } from '../sheet/headline.tsx';
import { useText } from '../text/use-text.ts';
import './compare.css';
import { ComparisonTable } from './comparison-table.tsx';
import { CostChart } from './cost-chart.tsx';
import { useComparison } from './use-comparison.ts';
import { usePlan } from '../store/document-store.ts';

/** Jämför: scenarios side by side as figures, and the same figures as bars. Follows every edit. */
export function CompareView() {
  const text = useText();
  const plan = usePlan();
  const comparison = useComparison();
  const headline = useMemo(() => comparisonHeadlineOf(comparison), [comparison]);
  const scroller = useRef<HTMLDivElement>(null);
  return (
    <div
      className="compare-view"
      ref={scroller}
      role="region"
      aria-label={text.t('compare.region')}
      tabIndex={0}
    >
      {plan.scenarios.length === 0 && <NothingToCompare />}
      <Headline headline={headline} />
      <ComparisonTable comparison={comparison} scroller={scroller} />
      <CostChart comparison={comparison} />
    </div>
  );
}

/** A plan with one scenario: the way on stands where the answer would be. */
function NothingToCompare() {
  const text = useText();
  return (
    <p className="compare-nothing">
      {text.t('compare.nothing')}
      <button type="button" className="button button-outline" onClick={() => performAction('scenario.add')}>
        {text.t('compare.addScenario')}
      </button>
    </p>
  );
}
