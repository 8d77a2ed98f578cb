import { message, type Message } from '../message.ts';
import { series, type FundingOutcome, type Outcome, type Series } from '../outcome.ts';
import { restTitle } from '../sheet/rest-rows.ts';
import { REST_ROWS } from '../sheet/series.ts';
import type { ResultChange } from './plan-difference.ts';
import { resultSentence, type Side } from './result-sentence.ts';

/** A row of one outcome before it is put beside the other's. */
interface ResultRow {
  readonly id: string;
  readonly name: string | null;
  readonly title: Message;
  readonly series: Series;
}

/**
 * What two outcomes with the same ids come to, row by row in the order after, then rows that are gone: all costs,
 * funding and what is left to share where there is any, the members, and the rests that are not zero on either side.
 */
export function resultChanges(before: Outcome, after: Outcome): readonly ResultChange[] {
  const was = new Map(rowsOf(before, after).map((row) => [row.id, row]));
  const now = rowsOf(after, before);
  const ids = new Set(now.map(({ id }) => id));
  const sides = { before: sideOf(before), after: sideOf(after) };
  return [
    ...now.map((row) => changeOf(row, was.get(row.id) ?? null, row, sides)),
    ...[...was.values()].flatMap((row) => (ids.has(row.id) ? [] : [changeOf(row, row, null, sides)])),
  ];
}

interface Sides {
  readonly before: Side;
  readonly after: Side;
}

function sideOf({ years, unit }: Outcome): Side {
  return { years, unit };
}

function changeOf(
  { id, name, title }: ResultRow,
  was: ResultRow | null,
  now: ResultRow | null,
  sides: Sides,
): ResultChange {
  const before = was?.series ?? null;
  const after = now?.series ?? null;
  const sentence = resultSentence(
    title,
    { ...sides.before, series: before },
    { ...sides.after, series: after },
  );
  return { id, name, title, before, after, sentence };
}

/** Rows that are zero throughout in both are left out, where the sheet leaves them out too. */
function rowsOf(outcome: Outcome, other: Outcome): readonly ResultRow[] {
  const isFunded = outcome.funding.length > 0 || other.funding.length > 0;
  const sumRow = (id: string, title: Message, series: Series) => ({ id, name: null, title, series });
  return [
    sumRow('total', message('sheet.row.budgetTotal'), outcome.total),
    ...outcome.funding.flatMap((row) => fundingRows(row, other)),
    ...(isFunded ? [sumRow('toShare', message('sheet.row.toShare'), outcome.toShare)] : []),
    ...outcome.members.map(({ id, name, amounts, sum }) => ({
      id: `member:${id}`,
      name,
      title: message('diff.named', { name }),
      series: { amounts, sum },
    })),
    sumRow('membersTotal', message('diff.membersTotal'), outcome.membersTotal),
    ...REST_ROWS.flatMap((id) =>
      isNothing(outcome[id]) && isNothing(other[id]) ? [] : [sumRow(id, restTitle(id), outcome[id])],
    ),
  ];
}

function fundingRows(row: FundingOutcome, other: Outcome): readonly ResultRow[] {
  const { id, name, kind } = row;
  const paid = { id: `funding:${id}`, name, title: message('diff.named', { name }), series: row };
  if (kind === 'own') return [paid];
  const there = other.funding.find((each) => each.id === id);
  const caps = (['overCap', 'unused'] as const).flatMap((what) => {
    const amounts = series(row[what]);
    if (isNothing(amounts) && (!there || isNothing(series(there[what])))) return [];
    return [{ id: `${what}:${id}`, name, title: message(`diff.${what}`, { name }), series: amounts }];
  });
  return [paid, ...caps];
}

function isNothing({ amounts }: Series): boolean {
  return amounts.every((amount) => amount === 0n);
}
