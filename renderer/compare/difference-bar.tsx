/** Pixels of the whole bar; its middle is no difference. */
const WIDTH = 120;
const HEIGHT = 14;
const REACH = 57;

export interface DifferenceBarProps {
  /** As a part of the largest difference in the table, −1 to 1. */
  readonly part: number;
}

/** A difference without a hue: solid is up, hollow is down, on one scale through the table (design rule 12). */
export function DifferenceBar({ part }: DifferenceBarProps) {
  const length = Math.abs(part) * REACH;
  const middle = WIDTH / 2;
  return (
    <svg className="difference-bar" width={WIDTH} height={HEIGHT} aria-hidden="true">
      {length > 0 && (
        <rect
          data-direction={part > 0 ? 'up' : 'down'}
          x={part > 0 ? middle : middle - length}
          y={2.75}
          width={length}
          height={8.5}
        />
      )}
      <path d={`M${middle} 0v${HEIGHT}`} />
    </svg>
  );
}
