import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { basisIds, dependencyOrder } from '../../../core/budget/dependency-order.ts';
import type { Line } from '../../../core/plan/schema.ts';
import { amountLine, percentageLine } from '../../builders/plan-builder.ts';

/** Lines with any percentages of one another, of themselves and of lines that there are not. */
const anyLines = fc.nat(8).chain((count) =>
  fc.array(fc.array(fc.nat(9), { maxLength: 3 }), { minLength: count, maxLength: count }).map((bases) =>
    bases.map((basis, place) =>
      basis.length === 0
        ? amountLine(`l${place}`, 1)
        : percentageLine(
            `l${place}`,
            1,
            basis.map((other) => `l${other}`),
          ),
    ),
  ),
);

/** The obvious way: what can be reached by following percentages. */
function reaches(lines: readonly Line[], from: Line): ReadonlySet<string> {
  const seen = new Set<string>();
  const follow = (line: Line | undefined): void => {
    if (!line) return;
    for (const id of basisIds(line)) {
      if (!seen.has(id)) {
        seen.add(id);
        follow(lines.find((other) => other.id === id));
      }
    }
  };
  follow(from);
  return seen;
}

describe('C2 the order of percentages', () => {
  it('law: every line once, after those it stands on, circles together', () => {
    fc.assert(
      fc.property(anyLines, (lines) => {
        const groups = dependencyOrder(lines);
        expect(groups.flatMap((group) => group.lines.map(({ id }) => id)).toSorted()).toEqual(
          lines.map(({ id }) => id).toSorted(),
        );
        const done = new Set<string>();
        for (const group of groups) {
          const together = new Set(group.lines.map(({ id }) => id));
          for (const line of group.lines) {
            expect(group.isCircle).toBe(reaches(lines, line).has(line.id));
            for (const id of basisIds(line).filter((basis) => lines.some((other) => other.id === basis)))
              expect(done.has(id) || together.has(id)).toBe(true);
            if (group.isCircle) for (const id of together) expect(reaches(lines, line).has(id)).toBe(true);
          }
          for (const id of together) done.add(id);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('takes 500 lines in a row, and in a circle', () => {
    const chain = Array.from({ length: 500 }, (_, place) =>
      percentageLine(`l${place}`, 1, [`l${place + 1}`]),
    );
    expect(dependencyOrder(chain)).toHaveLength(500);
    const circle = [...chain.slice(0, 499), percentageLine('l499', 1, ['l0'])];
    expect(dependencyOrder(circle)).toMatchObject([{ isCircle: true }]);
  });
});
