import { useRef } from 'react';
import type { Comparison } from '../../core/index.ts';
import { BarChart } from '../charts/bar-chart.tsx';
import '../charts/bar-chart.css';
import { useSize, type Size } from '../charts/use-size.ts';
import { ScenarioBadge } from '../icons/scenario-badge.tsx';
import { usePlan } from '../store/document-store.ts';
import { useText } from '../text/use-text.ts';
import { useChartContent } from './use-chart-content.ts';

/** Less is not readable. */
const LEAST_HEIGHT = 236;
const MOST_HEIGHT = 420;

/** What each member pays in each scenario, as bars with the ceilings as lines; the table above has the same figures. */
export function CostChart({ comparison }: { readonly comparison: Comparison }) {
  const text = useText();
  const plan = usePlan();
  const frame = useRef<HTMLDivElement>(null);
  const room = useSize(frame);
  const { groups, title, unit, label, ceiling } = useChartContent(comparison);
  if (groups.length === 0) return null;
  return (
    <section className="cost-chart" aria-label={title}>
      <header>
        <h2>
          {title}
          <span>{unit}</span>
        </h2>
        <ul className="chart-legend" aria-label={text.t('chart.legend')}>
          {comparison.columns.map(({ scenario }) => (
            <li key={scenario.id}>
              <ScenarioBadge plan={plan} scenario={scenario.id} />
              {scenario.name}
            </li>
          ))}
          {ceiling && (
            <li className="chart-legend-ceiling">
              <svg width="18" height="4" aria-hidden="true">
                <path d="M0 2h18" />
              </svg>
              {ceiling}
            </li>
          )}
        </ul>
      </header>
      <div className="chart-scroller" ref={frame} tabIndex={0} role="group" aria-label={title}>
        {room && <BarChart groups={groups} size={chartSize(room)} label={label} />}
      </div>
    </section>
  );
}

function chartSize({ width, height }: Size): Size {
  return { width, height: Math.max(LEAST_HEIGHT, Math.min(MOST_HEIGHT, height)) };
}
