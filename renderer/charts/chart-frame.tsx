import { lazy, Suspense, useRef } from 'react';
import { loadCharts } from './engine/lazy-charts.ts';
import { ChartTableView } from './chart-table.tsx';
import type { ChartSpec } from './spec/chart-spec.ts';
import { useSize } from './use-size.ts';
import './charts.css';

const ChartPicture = lazy(async () => ({ default: (await loadCharts()).ChartPicture }));

export interface ChartFrameProps {
  readonly spec: ChartSpec;
  /** Stands beside it on the same scale and baseline; `null` where it stands alone. */
  readonly beside?: ChartSpec | null;
  /** Whether the figures are read as a table instead. */
  readonly asTable?: boolean;
}

/** A chart, or the table behind it, in the room that there is. The chart library is fetched when the first one is drawn. */
export function ChartFrame({ spec, beside = null, asTable = false }: ChartFrameProps) {
  const frame = useRef<HTMLDivElement>(null);
  const room = useSize(frame);
  return (
    <div className="chart-frame" ref={frame}>
      {asTable ? (
        <ChartTableView spec={spec} />
      ) : (
        room && (
          <Suspense fallback={null}>
            <ChartPicture spec={spec} beside={beside} room={room} />
          </Suspense>
        )
      )}
    </div>
  );
}
