import { message, type Message, type MessageValue } from '../message.ts';
import { subtractMoney, UNITS, type Money, type Unit } from '../numbers/money.ts';
import type { Series } from '../outcome.ts';
import { sentence } from '../sheet/words.ts';

/** The years and the unit that one side's amounts are in. */
export interface Side {
  readonly years: readonly number[];
  readonly unit: Unit;
}

interface Row extends Side {
  /** `null`: that side has no such row. */
  readonly series: Series | null;
}

/**
 * What became of a row: "Mellerud 2025–2027: 573 730 kr → 612 940 kr (+39 210 kr)"; where only single years differ and the
 * sum is the same, those years. `null` where every year of both is the same.
 */
export function resultSentence(title: Message, before: Row, after: Row): Message | null {
  if (isSame(before, after)) return null;
  const row = sentence(title);
  if (before.series === null) return message('diff.result.added', { row, after: periodAmount(after) });
  if (after.series === null) return message('diff.result.removed', { row, before: periodAmount(before) });
  const [was, now] = [before.series.sum, after.series.sum];
  if (!sameYears(before, after)) {
    return message('diff.result.otherYears', {
      row,
      before: periodAmount(before),
      after: periodAmount(after),
    });
  }
  if (was === now)
    return message('diff.result.sameSum', { row, years: { kind: 'list', items: yearItems(before, after) } });
  const years = period(after);
  const values = { row, years, before: amount(was, before.unit), after: amount(now, after.unit) };
  if (was === null || now === null) return message('diff.result.uncomputed', values);
  const by: MessageValue = { kind: 'money', value: subtractMoney(now, was), unit: finer(before, after) };
  return message(now > was ? 'diff.result.more' : 'diff.result.less', { ...values, by });
}

function isSame(before: Row, after: Row): boolean {
  if (before.series === null || after.series === null) return before.series === after.series;
  const { amounts } = after.series;
  return sameYears(before, after) && before.series.amounts.every((each, place) => each === amounts[place]);
}

function sameYears(before: Side, after: Side): boolean {
  return before.years.length === after.years.length && before.years[0] === after.years[0];
}

/** "2025–2027", "2025". */
function period({ years }: Side): MessageValue {
  const [first = 0] = years;
  const last = years.at(-1) ?? first;
  return first === last ? first : sentence(message('years.run', { first, last }));
}

/** "573 730 kr 2025–2027". */
function periodAmount(row: Row): MessageValue {
  return inPeriod(amount(row.series?.sum ?? null, row.unit), period(row));
}

function inPeriod(value: MessageValue, years: MessageValue): MessageValue {
  return sentence(message('diff.result.inPeriod', { value, years }));
}

/** Each year that differs: "2025 10 kr → 20 kr". */
function yearItems(before: Row, after: Row): readonly MessageValue[] {
  return after.years.flatMap((year, place) => {
    const [was, now] = [before, after].map(({ series }) => series?.amounts[place] ?? null);
    if (was === now) return [];
    return [
      sentence(
        message('diff.result.year', {
          year,
          before: amount(was ?? null, before.unit),
          after: amount(now ?? null, after.unit),
        }),
      ),
    ];
  });
}

function amount(value: Money | null, unit: Unit): MessageValue {
  return value === null ? sentence(message('diff.result.none')) : { kind: 'money', value, unit };
}

/** Of two units the one that can write both amounts: öre before kr before tkr. */
function finer(a: Side, b: Side): Unit {
  return UNITS.find((unit) => unit === a.unit || unit === b.unit) ?? a.unit;
}
