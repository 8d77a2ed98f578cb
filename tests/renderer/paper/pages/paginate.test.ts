import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { paginate, type FlowItem } from '../../../../renderer/paper/pages/paginate.ts';

const HEIGHT = 100;

const items: fc.Arbitrary<readonly FlowItem[]> = fc
  .array(
    fc.record({
      height: fc.integer({ min: 1, max: 130 }),
      keepWithNext: fc.boolean(),
      headHeight: fc.constantFrom(0, 0, 0, 20),
    }),
    { maxLength: 60 },
  )
  .map((drawn) => drawn.map((item, at) => ({ ...item, id: String(at) })));

const fullness = (page: readonly FlowItem[], at: number) =>
  (at === 0 ? 0 : (page[0]?.headHeight ?? 0)) + page.reduce((sum, { height }) => sum + height, 0);

/** The run that an item is kept in: back to where it begins, on to where it ends. */
function runOf(all: readonly FlowItem[], at: number): readonly FlowItem[] {
  let from = at;
  while (all[from - 1]?.keepWithNext) from -= 1;
  let to = at;
  while (all[to]?.keepWithNext) to += 1;
  return all.slice(from, to + 1);
}

const item = (id: string, height: number, rest: Partial<FlowItem> = {}): FlowItem => ({
  id,
  height,
  keepWithNext: false,
  headHeight: 0,
  ...rest,
});
const idsOf = (pages: readonly (readonly FlowItem[])[]) =>
  pages.map((page) => page.map(({ id }) => id).join(''));

describe('the pages of a paper', () => {
  test('nothing is lost and the order stays', () => {
    fc.assert(
      fc.property(items, (all) => {
        expect(paginate(all, HEIGHT).flat()).toEqual(all);
      }),
    );
  });

  test('no page is fuller than it can be, unless one item alone is too high; none is empty', () => {
    fc.assert(
      fc.property(items, (all) => {
        for (const [at, page] of paginate(all, HEIGHT).entries()) {
          expect(page.length).toBeGreaterThan(0);
          if (page.length > 1) expect(fullness(page, at)).toBeLessThanOrEqual(HEIGHT);
        }
      }),
    );
  });

  test('what wants the next beside it is never the last of a page that could have held both', () => {
    fc.assert(
      fc.property(items, (all) => {
        const pages = paginate(all, HEIGHT);
        for (const page of pages.slice(0, -1)) {
          const last = page.at(-1);
          if (!last?.keepWithNext) continue;
          const run = runOf(all, all.indexOf(last));
          const height = (run[0]?.headHeight ?? 0) + run.reduce((sum, each) => sum + each.height, 0);
          expect(height).toBeGreaterThan(HEIGHT);
        }
      }),
    );
  });

  it('moves a heading to the page of its text', () => {
    const pages = paginate([item('a', 80), item('h', 10, { keepWithNext: true }), item('b', 20)], HEIGHT);
    expect(idsOf(pages)).toEqual(['a', 'hb']);
  });

  it('counts the head that is said again above a row', () => {
    const row = { headHeight: 30 };
    const rows = [item('a', 90), item('b', 40, row), item('c', 30, row), item('d', 10, row)];
    expect(idsOf(paginate(rows, HEIGHT))).toEqual(['a', 'bc', 'd']);
  });

  it('gives what is higher than a page a page of its own', () => {
    expect(idsOf(paginate([item('a', 10), item('b', 150), item('c', 10)], HEIGHT))).toEqual(['a', 'b', 'c']);
  });
});
