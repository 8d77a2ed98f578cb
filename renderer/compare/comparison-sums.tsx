import type { Comparison, ComparisonColumn } from '../../core/index.ts';
import { Icon } from '../icons/icon.tsx';
import { OverMark } from '../icons/over-mark.tsx';
import { usePlan } from '../store/document-store.ts';
import { useText } from '../text/use-text.ts';
import { ScenarioCells } from './comparison-cells.tsx';
import { boundaryOf, columnSpan } from './comparison-figures.ts';

interface SumProps {
  readonly comparison: Comparison;
}

export function TotalRow({ comparison: { columns, total } }: SumProps) {
  const text = useText();
  return (
    <tr className="comparison-total">
      <th scope="row">{text.t('compare.total')}</th>
      <td />
      {total.map((cell, index) => (
        <ScenarioCells key={columns[index]?.scenario.id} cell={cell} compared={index > 0} largest={null} />
      ))}
    </tr>
  );
}

/** Who is over its ceiling in each scenario, and by how much. */
export function CeilingsRow({ comparison: { columns, period } }: SumProps) {
  const text = useText();
  return (
    <tr className="comparison-ceilings">
      <th scope="row" colSpan={2}>
        {period.kind === 'year'
          ? text.t('compare.ceilingsYear', { year: period.year })
          : text.t('compare.ceilingsSum')}
      </th>
      {columns.map((column, index) => (
        <td key={column.scenario.id} className={boundaryOf(index)} colSpan={columnSpan(index)}>
          <Broken column={column} />
        </td>
      ))}
    </tr>
  );
}

function Broken({ column: { over } }: { readonly column: ComparisonColumn }) {
  const text = useText();
  const { unit } = usePlan();
  if (over.length === 0)
    return (
      <span className="comparison-holds">
        <Icon name="check" size={12} />
        {text.t('compare.noneOver')}
      </span>
    );
  return (
    <ul className="comparison-broken">
      {over.map(({ member, name, by }) => (
        <li key={member}>
          <OverMark />
          {text.t('compare.overBy', { name, amount: { kind: 'money', value: by, unit } })}
        </li>
      ))}
    </ul>
  );
}
