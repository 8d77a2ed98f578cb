import { useText } from '../text/use-text.ts';
import type { ChartSpec } from './spec/chart-spec.ts';

/** Which letter is which scenario, and what the ceiling's line is. */
export function ChartLegend({ spec: { kind, scenarios, ceiling } }: { readonly spec: ChartSpec }) {
  const text = useText();
  const isNamed = kind === 'bridge';
  if (isNamed && ceiling === null) return null;
  return (
    <ul className="chart-legend" aria-label={text.t('chart.legend')}>
      {!isNamed &&
        scenarios.map(({ id, letter, name, color }) => (
          <li key={id}>
            <span className="scenario-badge" data-series={color}>
              {letter}
            </span>
            {name}
          </li>
        ))}
      {ceiling !== null && (
        <li className="chart-legend-ceiling">
          <svg width="18" height="4" aria-hidden="true">
            <path d="M0 2h18" strokeDasharray={isNamed ? '6 4' : undefined} />
          </svg>
          {ceiling}
        </li>
      )}
    </ul>
  );
}
