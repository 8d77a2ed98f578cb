import {
  message,
  NO_MONEY,
  subtractMoney,
  type Comparison,
  type Message,
  type Money,
} from '../../core/index.ts';

/**
 * What the members pay together in a scenario, and how much more or less that is than in the one compared against; `null`
 * where either cannot be computed.
 */
export function paidSentence({ columns, total, period }: Comparison, column: number): Message | null {
  const cell = total[column];
  const base = columns[0]?.scenario.name ?? '';
  const unit = columns[column]?.outcome.unit;
  if (!cell || cell.amount === null || !unit) return null;
  const money = (value: Money) => ({ kind: 'money', value, unit }) as const;
  const values = { amount: money(cell.amount), when: { kind: 'message', message: whenOf(period) } } as const;
  if (column === 0) return message('present.pays', values);
  if (cell.difference === null) return null;
  if (cell.difference === NO_MONEY) return message('present.paysSame', { ...values, base });
  return cell.difference > NO_MONEY
    ? message('present.paysMore', { ...values, base, difference: money(cell.difference) })
    : message('present.paysLess', {
        ...values,
        ...{ base, difference: money(subtractMoney(NO_MONEY, cell.difference)) },
      });
}

function whenOf(period: Comparison['period']): Message {
  return period.kind === 'year'
    ? message('compare.headline.inYear', { year: period.year })
    : message('compare.headline.inSum');
}
