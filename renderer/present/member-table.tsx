import { useMemo, type CSSProperties } from 'react';
import { areMunicipalities } from '../../core/index.ts';
import { drawnCeilingIn } from '../charts/spec/drawn-ceiling.ts';
import { areYearly } from '../compare/use-ceiling-kind.ts';
import { usePlan } from '../store/document-store.ts';
import { useSettings } from '../store/settings-store.ts';
import { useText } from '../text/use-text.ts';
import { barScale } from './bar-scale.ts';
import { hasCeilings, MemberRow, OthersRow, TotalRows, type RowsProps } from './figure-rows.tsx';
import { shownMembers } from './shown-members.ts';
import { useAmountHead } from './use-amount-head.ts';

/** Heads and total. */
const BESIDE_MEMBERS = 2;

interface MemberTableProps extends RowsProps {
  /** How many rows of members there is room for. */
  readonly rows: number;
}

/** What each member pays in a scenario, as bars and figures, against the first scenario of the comparison. */
export function MemberTable({ comparison, column, rows }: MemberTableProps) {
  const text = useText();
  const { members } = comparison;
  const scale = useMemo(() => barScale(comparison), [comparison]);
  const { shown, others } = useMemo(() => shownMembers(members, column, rows), [members, column, rows]);
  return (
    <div
      className="picture-scroll picture-rows"
      style={rowsStyle(shown.length + Math.min(1, others.length) + comparison.rests.length)}
      tabIndex={0}
      role="group"
      aria-label={text.t('present.figures')}
    >
      <table className="picture-table">
        <Heads comparison={comparison} column={column} />
        <tbody>
          {shown.map((member) => (
            <MemberRow key={member.member} {...{ member, comparison, column, scale }} />
          ))}
          <OthersRow {...{ others, comparison, column }} />
          <TotalRows comparison={comparison} column={column} />
        </tbody>
      </table>
    </div>
  );
}

/** Few rows share the height that there is, up to a point. */
function rowsStyle(count: number): CSSProperties {
  const style: Record<`--${string}`, number> = { '--picture-rows': count + BESIDE_MEMBERS };
  return style;
}

function Heads({ comparison, column }: RowsProps) {
  const text = useText();
  const plan = usePlan();
  const unit = useSettings((settings) => settings.display);
  const amountHead = useAmountHead(comparison);
  const municipalities = areMunicipalities(plan);
  const { columns, members } = comparison;
  return (
    <thead>
      <tr>
        <th scope="col">{text.t(municipalities ? 'sheet.column.municipality' : 'sheet.column.member')}</th>
        <td className="picture-bar-cell">
          <BarLegend comparison={comparison} column={column} />
        </td>
        <th scope="col">{amountHead}</th>
        {column > 0 && (
          <th scope="col">{text.t('present.difference', { letter: columns[0]?.scenario.letter ?? '' })}</th>
        )}
        {hasCeilings(comparison) && (
          <th scope="col">
            {text.t(areYearly(members) ? 'compare.ceiling' : 'compare.ceilingOfKinds', { unit })}
          </th>
        )}
      </tr>
    </thead>
  );
}

/** The hollow bars are of the scenario that is compared against; the figures say the same. */
function BarLegend({ comparison: { columns, members, period }, column }: RowsProps) {
  const text = useText();
  const hasLines = members.some((member) => drawnCeilingIn(member, column, period) !== null);
  return (
    <span className="picture-legend" aria-hidden="true">
      {column > 0 && (
        <span>
          <svg width="1em" height="0.8em">
            <rect className="picture-bar-base" x="1" y="1" width="90%" height="85%" />
          </svg>
          {columns[0]?.scenario.letter}
        </span>
      )}
      {hasLines && (
        <span className="picture-legend-ceiling">
          <svg width="0.3em" height="1em">
            <line className="picture-bar-ceiling" x1="50%" x2="50%" y1="0" y2="100%" />
          </svg>
          {text.t('sheet.column.ceiling')}
        </span>
      )}
    </span>
  );
}
