import type { Comparison, ComparisonColumn } from '../../core/index.ts';
import { Icon } from '../icons/icon.tsx';
import { OverMark } from '../icons/over-mark.tsx';
import { ScenarioBadge } from '../icons/scenario-badge.tsx';
import { usePlan } from '../store/document-store.ts';
import { useText } from '../text/use-text.ts';
import { useAmountHead } from './use-amount-head.ts';
import { useAmountWords } from './use-amount-words.ts';

/** What each scenario costs the members together, against the first, and the ceilings that it breaks. */
export function ScenarioTable({ comparison }: { readonly comparison: Comparison }) {
  const text = useText();
  const words = useAmountWords();
  const plan = usePlan();
  const { columns, total } = comparison;
  const amountHead = useAmountHead(comparison);
  return (
    <div className="picture-scroll" tabIndex={0} role="group" aria-label={text.t('present.figures')}>
      <table className="picture-table">
        <thead>
          <tr>
            <th scope="col">{text.t('present.scenario')}</th>
            <th scope="col">{amountHead}</th>
            {columns.length > 1 && (
              <th scope="col">
                {text.t('present.difference', { letter: columns[0]?.scenario.letter ?? '' })}
              </th>
            )}
            <th scope="col" className="picture-words">
              {text.t('compare.ceilingsSum')}
            </th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column, index) => (
            <tr key={column.scenario.id}>
              <th scope="row">
                <span className="picture-name">
                  <ScenarioBadge plan={plan} scenario={column.scenario.id} />
                  {column.scenario.name}
                </span>
              </th>
              <td>{words.amount(total[index]?.amount)}</td>
              {columns.length > 1 && <td>{words.difference(total[index]?.difference)}</td>}
              <td className="picture-words">
                <Broken column={column} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Which ceilings are broken; of many, how many. */
function Broken({ column: { over, outcome } }: { readonly column: ComparisonColumn }) {
  const text = useText();
  if (over.length === 0)
    return (
      <span className="picture-holds">
        <Icon name="check" />
        {text.t('compare.noneOver')}
      </span>
    );
  const [only] = over;
  const one =
    only &&
    text.t('compare.overBy', {
      name: only.name,
      amount: { kind: 'money', value: only.by, unit: outcome.unit },
    });
  return (
    <span className="picture-over">
      <OverMark size={20} />
      {over.length === 1 ? one : text.t('present.over', { count: over.length })}
    </span>
  );
}
