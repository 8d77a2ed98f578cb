import { LIMITS } from '../plan/schema.ts';
import type { Line } from '../plan/schema.ts';
import { issue, type Issue } from '../outcome.ts';
import { money } from '../numbers/money.ts';

function names(lines: readonly Line[]) {
  return { kind: 'list', items: lines.map(({ name }) => name) } as const;
}

/** C2: the line is a percentage of itself, directly or through others; all lines of the circle are named. */
export function lineCircle(line: Line, circle: readonly Line[]): Issue {
  return issue('lineCircle', 'error', `line:${line.id}/basis`, { line: line.name, lines: names(circle) });
}

/** C2: the line is a percentage of a line that the plan does not have. */
export function lineUnknown(line: Line): Issue {
  return issue('lineUnknown', 'error', `line:${line.id}/basis`, { line: line.name });
}

/** C2: lines that the percentage is of have no amount in the year; their own issues say why. */
export function lineBasisMissing(line: Line, missing: readonly Line[], year: number): Issue {
  return issue('lineBasisMissing', 'error', `line:${line.id}/y${year}`, {
    line: line.name,
    lines: names(missing),
    year,
  });
}

/** An input of the line has no value in the year. */
export function lineInputMissing(line: Line, year: number): Issue {
  return issue('lineInputMissing', 'error', `line:${line.id}/y${year}`, { line: line.name, year });
}

/** N5: the amount is beyond 10¹² kr, above or below zero. */
export function amountTooLarge(line: Line, year: number): Issue {
  const limit = { kind: 'money', value: money(LIMITS.amount * 100n), unit: 'kr' } as const;
  return issue('amountTooLarge', 'error', `line:${line.id}/y${year}`, { line: line.name, year, limit });
}
