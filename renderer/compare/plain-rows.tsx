import { Fragment } from 'react';
import type { Comparison, Money } from '../../core/index.ts';
import { NO_VALUE } from '../sheet/cells/cell-text.ts';
import { useFormat, useText } from '../text/use-text.ts';
import { boundaryOf, columnSpan } from './comparison-figures.ts';

interface PlainRowsProps {
  readonly comparison: Comparison;
}

interface PlainRowProps {
  readonly title: string;
  /** One a column; `null` where it could not be computed. */
  readonly amounts: readonly (Money | null)[];
  readonly columns: Comparison['columns'];
}

/** An amount a scenario, with no difference beside it. */
function PlainRow({ title, amounts, columns }: PlainRowProps) {
  const format = useFormat();
  return (
    <tr className="comparison-rest">
      <th scope="row" colSpan={2}>
        {title}
      </th>
      {amounts.map((amount, index) => (
        <Fragment key={columns[index]?.scenario.id}>
          <td className={boundaryOf(index)}>{amount === null ? NO_VALUE : format.money(amount)}</td>
          <td colSpan={columnSpan(index) - 1} />
        </Fragment>
      ))}
    </tr>
  );
}

/** What the members do not pay, or pay beyond the cost: a row each, only where there is something to say. */
export function RestRows({ comparison: { columns, rests } }: PlainRowsProps) {
  const text = useText();
  return rests.map(({ row, title, amounts }) => (
    <PlainRow key={row} title={text.text(title)} amounts={amounts} columns={columns} />
  ));
}

/** Of a plan with funding: what all lines cost and what is paid before the members, so that the table adds up. */
export function FundingRows({ comparison: { columns, costs, funding } }: PlainRowsProps) {
  const text = useText();
  if (funding.length === 0) return null;
  return (
    <tbody>
      <PlainRow title={text.t('compare.costs')} amounts={costs} columns={columns} />
      {funding.map(({ funding: id, name, amounts, overCap }) => (
        <Fragment key={id}>
          <PlainRow title={name} amounts={amounts} columns={columns} />
          {isOver(overCap) && (
            <PlainRow title={text.t('compare.overCap', { name })} amounts={overCap} columns={columns} />
          )}
        </Fragment>
      ))}
    </tbody>
  );
}

function isOver(overCap: readonly (Money | null)[]): boolean {
  return overCap.some((amount) => amount !== 0n);
}

/** How many rows `FundingRows` draws. */
export function fundingRowCount({ funding }: Comparison): number {
  if (funding.length === 0) return 0;
  return 1 + funding.length + funding.filter(({ overCap }) => isOver(overCap)).length;
}
