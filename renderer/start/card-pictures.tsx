import type { ReactNode } from 'react';

/** Small drawings of a sheet, from the visual target; decoration. */
function Picture({ children }: { readonly children: ReactNode }) {
  return (
    <svg
      className="start-picture"
      width="256"
      height="122"
      viewBox="0 0 256 122"
      preserveAspectRatio="xMidYMax meet"
      aria-hidden="true"
    >
      <rect x="22" y="18" width="212" height="120" rx="4" fill="var(--bg-sheet)" stroke="var(--line-2)" />
      {children}
    </svg>
  );
}

const COST_ROWS = [42, 53, 64];
const YEAR_COLUMNS = [128, 162, 196];
const MEMBER_ROWS = [97, 108];

/** Budget lines over members that share them. */
export function CoordinatorPicture() {
  return (
    <Picture>
      <Stroke x={34} y={28} width={44} tone="strong" />
      {COST_ROWS.map((y) => (
        <Stroke key={y} x={34} y={y} width={52} />
      ))}
      {COST_ROWS.map((y) =>
        YEAR_COLUMNS.map((x) => (
          <Stroke key={`${x}-${y}`} x={x} y={y} width={24} tone={x === 128 && y !== 53 ? 'typed' : 'plain'} />
        )),
      )}
      <path d="M34 76.500h188" stroke="var(--chart-axis)" />
      <Stroke x={34} y={82} width={40} tone="strong" />
      {YEAR_COLUMNS.map((x) => (
        <Stroke key={x} x={x} y={82} width={24} tone="strong" />
      ))}
      {MEMBER_ROWS.map((y) => (
        <g key={y}>
          <rect x="34" y={y} width="6" height="6" rx="1.500" fill="var(--accent)" />
          <Stroke x={46} y={y + 1} width={44} />
          {YEAR_COLUMNS.map((x) => (
            <Stroke key={x} x={x} y={y + 1} width={24} />
          ))}
        </g>
      ))}
    </Picture>
  );
}

const BARS = [
  { y: 32, within: 168, beyond: 22 },
  { y: 56, within: 122, beyond: 46 },
  { y: 80, within: 74, beyond: 66 },
];

/** Costs that a grant pays up to its cap, and what is left. */
export function GrantPicture() {
  return (
    <Picture>
      <Stroke x={34} y={26} width={62} tone="strong" />
      {BARS.map(({ y, within, beyond }) => (
        <g key={y}>
          <rect x="34" y={y + 8} width={within} height="14" fill="var(--ser-b)" />
          <rect x={34 + within + 2} y={y + 8} width={beyond} height="14" fill="var(--ser-a)" />
        </g>
      ))}
      <path d="M202.500 30v84" stroke="var(--over)" strokeWidth="1.500" strokeDasharray="4 3" />
    </Picture>
  );
}

const MONTHS = [34, 61, 88, 115, 142, 169, 196];

/** One person some months, and who pays. */
export function PreprojectPicture() {
  return (
    <Picture>
      <Stroke x={34} y={28} width={52} tone="strong" />
      {MONTHS.map((x) => (
        <rect
          key={x}
          x={x}
          y="44"
          width="23"
          height="22"
          rx="1.500"
          fill="var(--input-bg)"
          stroke="var(--input-line)"
        />
      ))}
      <Stroke x={34} y={80} width={72} />
      <Stroke x={171} y={80} width={48} tone="typed" />
      <Stroke x={34} y={92} width={56} />
      <Stroke x={171} y={92} width={48} tone="typed" />
      <path d="M34 103.500h185" stroke="var(--chart-axis)" />
      <Stroke x={34} y={109} width={42} tone="strong" />
      <Stroke x={171} y={109} width={48} tone="strong" />
    </Picture>
  );
}

const YEARS = [
  { x: 40, heights: [20, 14, 12] },
  { x: 76, heights: [26, 16, 14] },
  { x: 112, heights: [28, 18, 14] },
  { x: 148, heights: [30, 18, 16] },
  { x: 184, heights: [30, 20, 18] },
];
const SERIES = ['var(--ser-a)', 'var(--ser-b)', 'var(--ser-c)'];

/** Five years, several who pay. */
export function ProgrammePicture() {
  return (
    <Picture>
      {YEARS.map(({ x, heights }) =>
        heights.map((height, part) => {
          const below = heights.slice(0, part).reduce((sum, each) => sum + each + 1, 0);
          return (
            <rect
              key={`${x}-${part}`}
              x={x}
              y={110 - below - height}
              width="26"
              height={height}
              fill={SERIES[part]}
            />
          );
        }),
      )}
      <path d="M34 111.500h188" stroke="var(--chart-axis)" />
    </Picture>
  );
}

/** The example is a sheet that is filled in, with its scenarios under it. */
export function ExamplePicture() {
  return (
    <Picture>
      <Stroke x={34} y={28} width={44} tone="strong" />
      {COST_ROWS.map((y) => (
        <Stroke key={y} x={34} y={y} width={188} />
      ))}
      <path d="M34 76.500h188" stroke="var(--chart-axis)" />
      {SERIES.map((colour, place) => (
        <g key={colour}>
          <rect x={34 + place * 64} y="88" width="12" height="12" rx="2" fill={colour} />
          <Stroke x={50 + place * 64} y={92} width={36} tone={place === 0 ? 'strong' : 'plain'} />
        </g>
      ))}
    </Picture>
  );
}

const RULES = [36, 53, 70, 87, 104];
const COLUMNS = [60.5, 96.5, 132.5, 168.5, 204.5];

/** An empty sheet with one cell chosen. */
export function SheetPicture() {
  return (
    <Picture>
      {RULES.map((y) => (
        <path key={y} d={`M22 ${y + 0.5}h212`} stroke="var(--line)" />
      ))}
      {COLUMNS.map((x) => (
        <path key={x} d={`M${x} 18v104`} stroke="var(--line)" />
      ))}
      <rect x="61" y="37" width="35" height="16" fill="none" stroke="var(--accent)" strokeWidth="2" />
    </Picture>
  );
}

const TONES = { plain: 'var(--line-2)', strong: 'var(--chart-axis)', typed: 'var(--input-line)' } as const;

interface StrokeProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly tone?: keyof typeof TONES;
}

function Stroke({ x, y, width, tone = 'plain' }: StrokeProps) {
  return <rect x={x} y={y} width={width} height="5" rx="2" fill={TONES[tone]} />;
}
