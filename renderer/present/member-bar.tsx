import { seriesOf, type Comparison, type MemberComparison } from '../../core/index.ts';
import { usePlan } from '../store/document-store.ts';
import { barOf, ceilingPlace, type BarScale, type DrawnBar } from './bar-scale.ts';

interface MemberBarProps {
  readonly member: MemberComparison;
  readonly comparison: Comparison;
  readonly column: number;
  readonly scale: BarScale;
}

/**
 * A member's amount as a bar from zero, the amount that it is compared with as a hollow one behind it, and the ceiling as
 * a line. The figures stand beside it, so it is not read out.
 */
export function MemberBar({ member, comparison: { columns, period }, column, scale }: MemberBarProps) {
  const plan = usePlan();
  const scenario = columns[column]?.scenario.id ?? plan.base.id;
  const [own, base] = [member.cells[column], column > 0 ? member.cells[0] : undefined];
  const ceiling = own?.joined ? ceilingPlace(member, column, period, scale) : null;
  return (
    <svg className="picture-bar" aria-hidden="true">
      {base?.joined && base.amount !== null && (
        <rect className="picture-bar-base" {...across(barOf(base.amount, scale))} y="6%" height="88%" />
      )}
      {own?.joined && own.amount !== null && (
        <rect
          className="picture-bar-own"
          data-series={seriesOf(plan, scenario)}
          {...across(barOf(own.amount, scale))}
          y="20%"
          height="60%"
        />
      )}
      <line className="picture-bar-axis" {...at(scale.zero)} y1="0" y2="100%" />
      {ceiling !== null && <line className="picture-bar-gap" {...at(ceiling)} y1="0" y2="100%" />}
      {ceiling !== null && <line className="picture-bar-ceiling" {...at(ceiling)} y1="0" y2="100%" />}
    </svg>
  );
}

function across({ from, length }: DrawnBar) {
  return { x: percent(from), width: percent(length) };
}

function at(place: number) {
  return { x1: percent(place), x2: percent(place) };
}

function percent(part: number): string {
  return `${(part * 100).toFixed(3)}%`;
}
