import { message, type Message } from '../message.ts';
import { nameKey } from './name-key.ts';
import { place, type PlaceKind } from './place.ts';
import type { Plan } from './schema.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

/**
 * Rows of a kind with the same id or the same name (N5), and scenarios with the same letter, the base among them:
 * `check.idTwice`, `nameTwice`, `letterTwice`.
 */
export function checkIdentity(plan: Plan): readonly Message[] {
  const scenarios = [plan.base, ...plan.scenarios];
  return [
    ...repeatedRows('line', plan.lines),
    ...repeatedRows('member', plan.members),
    ...repeatedRows('keyColumn', plan.keyColumns),
    ...repeatedRows('key', plan.keys),
    ...repeatedRows('funding', plan.funding),
    ...repeatedRows('decision', plan.decisions),
    ...repeatedRows('scenario', scenarios),
    ...repeated(scenarios, ({ letter }) => letter).map(({ letter }) =>
      message('check.letterTwice', { letter }),
    ),
  ];
}

function repeatedRows(kind: PlaceKind, rows: readonly Named[]): readonly Message[] {
  const of = ({ name }: Named) => ({ place: place(kind, name) });
  return [
    ...repeated(rows, ({ id }) => id).map((row) => message('check.idTwice', of(row))),
    ...repeated(rows, ({ name }) => nameKey(name)).map((row) => message('check.nameTwice', of(row))),
  ];
}

/** The rows whose key an earlier row has. */
function repeated<Row>(rows: readonly Row[], keyOf: (row: Row) => string): readonly Row[] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    const key = keyOf(row);
    const isRepeated = seen.has(key);
    seen.add(key);
    return isRepeated;
  });
}
