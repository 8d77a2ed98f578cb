import { OVER_PATHS } from './mark-paths.ts';

/** Over a ceiling: the filled triangle that always goes with the colour (design rule 6). With a label it stands alone; without, words beside it say the same. */
export function OverMark({
  size = 12,
  label,
  className = '',
}: {
  readonly size?: number;
  readonly label?: string;
  readonly className?: string;
}) {
  const access = label ? ({ role: 'img', 'aria-label': label } as const) : ({ 'aria-hidden': true } as const);
  return (
    <svg className={`over-mark ${className}`} width={size} height={size} viewBox="0 0 12 12" {...access}>
      <path d={OVER_PATHS.triangle} fill="currentColor" />
      <path d={OVER_PATHS.stroke} stroke="var(--bg-sheet)" strokeWidth="1.400" strokeLinecap="round" />
    </svg>
  );
}
