import type { ReactNode } from 'react';

/** Small drawings of a sheet, from the visual target; decoration. */
function Picture({ children }: { readonly children: ReactNode }) {
  return (
    <svg
      className="start-picture"
      width="256"
      height="122"
      viewBox="0 0 256 122"
      preserveAspectRatio="xMidYMid slice"
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
export function ExamplePicture() {
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
