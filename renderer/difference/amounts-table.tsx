import { memo, type CSSProperties, type RefObject } from 'react';
import type { Money } from '../../core/index.ts';
import { useRowHeight } from '../compare/use-row-height.ts';
import { useRowWindow } from '../compare/use-row-window.ts';
import { signedMoney } from '../sheet/cells/signed-money.ts';
import { useSettings } from '../store/settings-store.ts';
import { useFormat, useText } from '../text/use-text.ts';
import type { AmountChange, AmountChangeRow } from './amount-changes.ts';
import { figureWidth } from './figure-width.ts';

interface AmountsTableProps {
  readonly label: string;
  readonly rows: readonly AmountChangeRow[];
  readonly years: readonly number[];
  /** What the two sides are called: "Beslutat", "Nu". */
  readonly before: string;
  readonly after: string;
  /** What scrolls it: of a long table the rows in sight are drawn. */
  readonly scroller: RefObject<HTMLElement | null>;
}

/** Amounts on both sides and the difference, for every year and in sum. */
export function AmountsTable({ label, rows, years, before, after, scroller }: AmountsTableProps) {
  const text = useText();
  const format = useFormat();
  const density = useSettings((settings) => settings.density);
  const rowHeight = useRowHeight();
  const { body, first, last } = useRowWindow(scroller, rows.length, rowHeight);
  const periods = [...years.map(String), text.t('compare.sum')];
  const width = figureWidth(rows, format, density);
  return (
    <table
      className="difference-amounts"
      aria-label={label}
      aria-rowcount={rows.length + 2}
      style={tableStyle(periods.length, width)}
    >
      <colgroup>
        <col />
        {periods.flatMap((period) =>
          ['before', 'after', 'difference'].map((side) => (
            <col key={`${period} ${side}`} style={{ width }} />
          )),
        )}
      </colgroup>
      <thead>
        <tr>
          <td />
          {periods.map((period) => (
            <th key={period} scope="colgroup" colSpan={3}>
              {period}
            </th>
          ))}
        </tr>
        <tr>
          <th scope="col">{text.t('difference.row')}</th>
          {periods.map((period) => (
            <SideHeads key={period} before={before} after={after} />
          ))}
        </tr>
      </thead>
      <tbody ref={body}>
        <Room height={first * rowHeight} />
        {rows.slice(first, last).map((row) => (
          <AmountsRow key={row.id} row={row} />
        ))}
        <Room height={(rows.length - last) * rowHeight} />
      </tbody>
    </table>
  );
}

function SideHeads({ before, after }: Pick<AmountsTableProps, 'before' | 'after'>) {
  const text = useText();
  return (
    <>
      <th scope="col">{before}</th>
      <th scope="col">{after}</th>
      <th scope="col">{text.t('difference.difference')}</th>
    </>
  );
}

function Room({ height }: { readonly height: number }) {
  return height > 0 ? <tr aria-hidden="true" style={{ height }} /> : null;
}

const AmountsRow = memo(function AmountsRow({ row }: { readonly row: AmountChangeRow }) {
  const text = useText();
  return (
    <tr data-sum={row.isSum}>
      <th scope="row">{text.text(row.title)}</th>
      {row.amounts.map((change, place) => (
        <AmountCells key={place} change={change} />
      ))}
    </tr>
  );
});

function AmountCells({ change }: { readonly change: AmountChange }) {
  const format = useFormat();
  const figure = (amount: Money | null) => (amount === null ? '–' : format.money(amount));
  const { before, after, difference } = change;
  return (
    <>
      <td className="difference-before">{figure(before)}</td>
      <td>{figure(after)}</td>
      <td className="difference-by" data-differs={difference !== null && difference !== 0n}>
        {difference === null ? '–' : signedMoney(difference, format)}
      </td>
    </>
  );
}

/** The names keep the room they need; the figures are never cut. */
function tableStyle(periods: number, width: number): CSSProperties {
  return { minWidth: 176 + periods * 3 * width };
}
