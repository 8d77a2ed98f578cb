import { OverMark } from '../icons/over-mark.tsx';
import {
  barChartLayout,
  type BarGroup,
  type ChartSize,
  type PlacedBar,
  type PlacedGroup,
} from './bar-chart-layout.ts';
import { measureText } from './measure-text.ts';

const LABEL_SIZE = 11.5;
const NAME_SIZE = 12.5;
const MEASURE = {
  label: (text: string) => measureText(text, { size: LABEL_SIZE, weight: 700 }),
  name: (text: string) => measureText(text, { size: NAME_SIZE, weight: 600 }),
};

export interface BarChartProps {
  readonly groups: readonly BarGroup[];
  readonly size: ChartSize;
  /** What the chart shows, in words: the table above has the same figures. */
  readonly label: string;
}

/** Grouped bars from zero with their values on them and ceilings as lines (design rule 13). */
export function BarChart({ groups, size, label }: BarChartProps) {
  const layout = barChartLayout(groups, size, MEASURE);
  return (
    <svg className="bar-chart" width={layout.width} height={layout.height} role="img" aria-label={label}>
      {layout.groups.map((placed) => (
        <Group key={placed.group.id} placed={placed} letterY={layout.letterY} nameY={layout.nameY} />
      ))}
      <path className="chart-axis" d={`M${layout.axis.x1} ${layout.baseline}H${layout.axis.x2}`} />
    </svg>
  );
}

interface GroupProps {
  readonly placed: PlacedGroup;
  readonly letterY: number;
  readonly nameY: number;
}

function Group({ placed: { group, center, bars, ceiling }, letterY, nameY }: GroupProps) {
  return (
    <g>
      {bars.map((placed) => (
        <BarMark key={placed.bar.id} placed={placed} letterY={letterY} />
      ))}
      {ceiling && (
        <>
          <path className="chart-ceiling-gap" d={`M${ceiling.x1} ${ceiling.y}H${ceiling.x2}`} />
          <path className="chart-ceiling" d={`M${ceiling.x1} ${ceiling.y}H${ceiling.x2}`} />
        </>
      )}
      {bars.map((placed) => (
        <BarLabel key={placed.bar.id} placed={placed} />
      ))}
      <text className="chart-name" x={center} y={nameY} data-over={bars.some(({ bar }) => bar.over)}>
        {group.name}
      </text>
    </g>
  );
}

/** The rectangle and its letter; a dotted place where the member is not in. */
function BarMark({
  placed: { bar, x, width, y, height },
  letterY,
}: {
  readonly placed: PlacedBar;
  readonly letterY: number;
}) {
  return (
    <>
      {bar.value === null ? (
        <path className="chart-absent" d={`M${x} ${y - 0.5}h${width}`} />
      ) : (
        <rect className="chart-bar" data-series={bar.series} x={x} y={y} width={width} height={height} />
      )}
      <text className="chart-letter" x={x + width / 2} y={letterY} data-absent={bar.value === null}>
        {bar.letter}
      </text>
    </>
  );
}

function BarLabel({ placed: { bar, label, mark } }: { readonly placed: PlacedBar }) {
  return (
    <>
      <text
        className="chart-label"
        x={label.x}
        y={label.y}
        data-series={label.inside ? bar.series : undefined}
        data-over={bar.over}
        data-absent={bar.value === null}
      >
        {bar.label}
      </text>
      {mark && (
        <svg className="chart-over" x={mark.x - 5} y={mark.y} width={10} height={10} overflow="visible">
          <OverMark size={10} />
        </svg>
      )}
    </>
  );
}
