import type { ReactNode } from 'react';
import { ChartFrame } from '../charts/chart-frame.tsx';
import { ChartLegend } from '../charts/chart-legend.tsx';
import type { ChartSpec } from '../charts/spec/chart-spec.ts';
import { ChartMenu } from './chart-menu.tsx';

export interface ChartPaneProps {
  readonly spec: ChartSpec;
  /** Shares its scale with this one. */
  readonly beside?: ChartSpec | null;
  readonly asTable?: boolean;
  /** Left out where a chart is only looked at: then it has no menu. */
  readonly onAsTable?: (asTable: boolean) => void;
  /** What is chosen to be shown. */
  readonly tools?: ReactNode;
  /** Stands instead of the chart where there is nothing to draw, and says what to do. */
  readonly nothing?: string | null;
}

/** A chart under its head: what it shows, its legend and what can be done with it. */
export function ChartPane(props: ChartPaneProps) {
  const { spec, beside = null, asTable = false, onAsTable, tools, nothing = null } = props;
  return (
    <section className="chart-pane" aria-label={spec.title}>
      <header>
        <h2>
          {spec.title}
          <span>{spec.unit}</span>
        </h2>
        {nothing === null && !asTable && <ChartLegend spec={spec} />}
        <div className="chart-tools">
          {tools}
          {nothing === null && onAsTable && <ChartMenu {...{ spec, asTable, onAsTable }} />}
        </div>
      </header>
      {nothing === null ? (
        <ChartFrame {...{ spec, beside, asTable }} />
      ) : (
        <p className="chart-nothing">{nothing}</p>
      )}
      {spec.note !== null && nothing === null && <p className="chart-note">{spec.note}</p>}
    </section>
  );
}
