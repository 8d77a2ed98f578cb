import { useMemo, useRef, type CSSProperties } from 'react';
import { comparisonHeadlineOf } from '../../core/index.ts';
import { performAction } from '../actions/perform-action.ts';
import { useSize } from '../charts/use-size.ts';
import { EmptyState } from '../frame/empty-state.tsx';
import { Icon } from '../icons/icon.tsx';
import { Headline } from '../sheet/headline.tsx';
import { useText } from '../text/use-text.ts';
import './compare.css';
import { CompareCharts } from './compare-charts.tsx';
import { ComparisonTable } from './comparison-table.tsx';
import { useComparison } from './use-comparison.ts';
import { usePlan } from '../store/document-store.ts';

/** Jämför: scenarios side by side as figures, and the same figures as bars. Follows every edit. */
export function CompareView() {
  const text = useText();
  const plan = usePlan();
  const comparison = useComparison();
  const headline = useMemo(() => comparisonHeadlineOf(comparison), [comparison]);
  const scroller = useRef<HTMLDivElement>(null);
  const room = useSize(scroller)?.width ?? 0;
  return (
    <div
      className="compare-view"
      ref={scroller}
      role="region"
      aria-label={text.t('compare.region')}
      tabIndex={0}
      style={roomStyle(room)}
    >
      {plan.scenarios.length === 0 && <NothingToCompare />}
      <Headline headline={headline} />
      <ComparisonTable comparison={comparison} scroller={scroller} room={room} />
      <CompareCharts comparison={comparison} room={room} />
    </div>
  );
}

/** The headline and the chart are as wide as the window's room while the table scrolls under them. */
function roomStyle(room: number): CSSProperties {
  const width: Record<`--${string}`, string> = { '--compare-room': `${room}px` };
  return width;
}

/** A plan with one scenario: the way on stands where the answer would be. */
function NothingToCompare() {
  const text = useText();
  return (
    <EmptyState title={text.t('empty.compare.title')} words={text.t('compare.nothing')}>
      <button type="button" className="button button-outline" onClick={() => performAction('scenario.add')}>
        <Icon name="add" />
        {text.t('compare.addScenario')}
      </button>
    </EmptyState>
  );
}
