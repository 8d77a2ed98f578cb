import { cellAt, sumOf, total, type Formula } from './formula.ts';

/**
 * The cells of some rows in one column added together: rows that stand under each other as one range. `order`: the ids
 * of the rows as they stand, without a gap. Rows that are not among them count for nothing.
 */
export function sumOfRows(
  sheet: string,
  order: readonly string[],
  chosen: readonly string[],
  column: string,
): Formula {
  const wanted = new Set(chosen);
  const terms = runsOf(order, wanted).map(([first, last]) =>
    first === last
      ? cellAt(sheet, `${first}/${column}`)
      : sumOf(sheet, `${first}/${column}`, `${last}/${column}`),
  );
  return total(terms);
}

/** The first and the last of each run of wanted rows. */
function runsOf(
  order: readonly string[],
  wanted: ReadonlySet<string>,
): readonly (readonly [first: string, last: string])[] {
  const runs: [string, string][] = [];
  order.forEach((row, at) => {
    if (!wanted.has(row)) return;
    const run = runs.at(-1);
    if (run && run[1] === order[at - 1]) run[1] = row;
    else runs.push([row, row]);
  });
  return runs;
}
