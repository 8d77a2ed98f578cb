import { areMunicipalities, type Comparison } from '../../core/index.ts';
import { ScenarioBadge } from '../icons/scenario-badge.tsx';
import { usePlan } from '../store/document-store.ts';
import { useSettings } from '../store/settings-store.ts';
import { useText } from '../text/use-text.ts';
import { areYearly } from './use-ceiling-kind.ts';
import { boundaryOf, columnSpan } from './comparison-figures.ts';

interface HeadsProps {
  readonly comparison: Comparison;
}

/** A scenario over its columns, by letter and name. */
export function ScenarioHeads({ comparison: { columns } }: HeadsProps) {
  const text = useText();
  const plan = usePlan();
  const first = columns[0]?.scenario;
  return (
    <thead>
      <tr className="comparison-scenarios">
        <td className="comparison-corner" colSpan={2} />
        {columns.map(({ scenario }, index) => (
          <th key={scenario.id} scope="colgroup" className={boundaryOf(index)} colSpan={columnSpan(index)}>
            <span className="comparison-scenario">
              <ScenarioBadge plan={plan} scenario={scenario.id} />
              <span>{scenario.name}</span>
              {index > 0 && first && (
                <small>{text.t('compare.comparedWith', { letter: first.letter })}</small>
              )}
            </span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** What stands in the columns of figures. */
export function FigureHeads({ comparison: { columns, period, members } }: HeadsProps) {
  const text = useText();
  const plan = usePlan();
  const unit = useSettings((settings) => settings.display);
  const municipalities = areMunicipalities(plan);
  const amount =
    period.kind === 'year'
      ? text.t('compare.amountYear', { unit, year: period.year })
      : text.t('compare.amountSum', { unit });
  return (
    <tbody>
      <tr className="comparison-heads">
        <th scope="col">{text.t(municipalities ? 'sheet.column.municipality' : 'sheet.column.member')}</th>
        <th scope="col">
          {text.t(areYearly(members) ? 'compare.ceiling' : 'compare.ceilingOfKinds', { unit })}
        </th>
        {columns.map(({ scenario }, index) => [
          <th key={scenario.id} scope="col" className={boundaryOf(index)}>
            {amount}
          </th>,
          index > 0 && (
            <th
              key={`${scenario.id} difference`}
              scope="col"
              aria-label={text.t('compare.differenceLabel', { unit })}
            >
              {text.t('compare.difference', { unit })}
            </th>
          ),
          index > 0 && (
            <th key={`${scenario.id} change`} scope="col" aria-label={text.t('compare.changeLabel')}>
              {text.t('compare.change')}
            </th>
          ),
          <th key={`${scenario.id} inhabitant`} scope="col">
            {text.t('compare.perInhabitant')}
          </th>,
        ])}
      </tr>
    </tbody>
  );
}
