import type { Line } from '../plan/schema.ts';

/** The lines that a line is a percentage of, each once and in the order named; none for other kinds. */
export function basisIds(line: Line): readonly string[] {
  return line.kind === 'percentage' ? [...new Set(line.of)] : [];
}

/** Lines that are computed together: one line, or the lines of one circle. */
export interface LineGroup {
  readonly lines: readonly Line[];
  readonly isCircle: boolean;
}

/**
 * The lines so ordered that each comes after those it is a percentage of (C2); lines that are percentages of one another
 * in a circle, or of themselves, come together. Unknown ids are passed over. Takes time in proportion to lines and ids
 * (Tarjan's strongly connected components).
 */
export function dependencyOrder(lines: readonly Line[]): readonly LineGroup[] {
  const byId = new Map(lines.map((line) => [line.id, line]));
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: Line[] = [];
  const groups: LineGroup[] = [];

  const lower = (line: Line, to: number): void => {
    lowest.set(line.id, Math.min(lowest.get(line.id) ?? to, to));
  };
  const close = (line: Line): void => {
    const together = open.splice(open.indexOf(line));
    for (const { id } of together) order.set(id, Infinity);
    groups.push({ lines: together, isCircle: together.length > 1 || basisIds(line).includes(line.id) });
  };
  const visit = (line: Line): void => {
    const place = order.size;
    order.set(line.id, place);
    lower(line, place);
    open.push(line);
    for (const basis of basisIds(line).map((id) => byId.get(id))) {
      if (!basis) continue;
      if (!order.has(basis.id)) {
        visit(basis);
        lower(line, lowest.get(basis.id) ?? place);
      } else lower(line, order.get(basis.id) ?? place);
    }
    if (lowest.get(line.id) === place) close(line);
  };
  for (const line of lines) if (!order.has(line.id)) visit(line);
  return groups;
}
