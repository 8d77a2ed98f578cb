import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  columnWidths,
  fittingWidths,
  leastWidths,
  NUMBER_WIDTH,
  type WidthNeeds,
} from '../../../../renderer/sheet/layout/column-widths.ts';

const needs: WidthNeeds = {
  years: ['y2025', 'y2026', 'y2027'],
  figures: { year: 62, sum: 62, weight: 44, share: 80, perInhabitant: 40 },
  texts: { name: 120, title: 130, nameTitle: 110, ceiling: 180, ceilingLeast: 90 },
  padding: 10,
  mark: 15,
};
const total = (widths: Readonly<Record<string, number>>) =>
  Object.values(widths).reduce((sum, width) => sum + width, NUMBER_WIDTH);

describe('the widths of the columns (design rules 3 and 4)', () => {
  test("in the visual target's space they are the visual target's", () => {
    expect(columnWidths(needs, 1160)).toEqual({
      ...{ joined: 52, name: 166, weight: 84, share: 104, y2025: 106, y2026: 106, y2027: 106 },
      ...{ sum: 112, perInhabitant: 76, ceiling: 214 },
    });
  });

  test('law: the sheet is edge to edge, or wider where the figures need it; years are equal; no figure is cut', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 200, max: 4000 }),
        fc.integer({ min: 20, max: 200 }),
        (available, year) => {
          const widths = columnWidths(
            { ...needs, figures: { ...needs.figures, year, sum: year } },
            available,
          );
          expect(total(widths)).toBeGreaterThanOrEqual(available);
          expect(new Set([widths['y2025'], widths['y2026'], widths['y2027']]).size).toBe(1);
          expect(widths['y2025']).toBeGreaterThanOrEqual(year + needs.mark + 2 * needs.padding);
          expect(widths['sum']).toBeGreaterThanOrEqual(year + 2 * needs.padding);
        },
      ),
    );
  });

  test('with room for everything the sheet is exactly as wide as its space', () => {
    expect(total(columnWidths(needs, 1900))).toBe(1900);
    expect(total(columnWidths(needs, 1100))).toBe(1100);
  });
});

test('the words for a total, which stand over the box and the name, are never cut', () => {
  const long = { ...needs, texts: { ...needs.texts, title: 190 } };
  for (const available of [400, 900, 1400]) {
    const { joined = 0, name = 0 } = columnWidths(long, available);
    expect(joined + name).toBeGreaterThanOrEqual(190 + 2 * needs.padding);
  }
});

test('the words for the sum of the financing, which stand over the name alone, are never cut', () => {
  const long = { ...needs, texts: { ...needs.texts, nameTitle: 170 } };
  for (const available of [400, 900, 1400])
    expect(columnWidths(long, available)['name']).toBeGreaterThanOrEqual(170 + 2 * needs.padding);
});

describe('widths chosen by hand', () => {
  test('stand, and the words take what is left over', () => {
    const widths = columnWidths(needs, 1160, { sum: 140, name: 200 });
    expect(widths).toMatchObject({ sum: 140, name: 200 });
    expect(total(widths)).toBe(1160);
    expect(total(columnWidths(needs, 1900, { ceiling: 250 }))).toBe(1900);
    expect(columnWidths(needs, 1900, { ceiling: 250 })['ceiling']).toBe(250);
  });

  test('one year’s is every year’s (design rule 3)', () => {
    expect(columnWidths(needs, 1160, { year: 130 })).toMatchObject({ y2025: 130, y2026: 130, y2027: 130 });
  });

  test('law: no figure is cut, whatever is chosen and however wide the window is (design rule 4)', () => {
    const kinds = ['name', 'weight', 'share', 'year', 'sum', 'perInhabitant', 'ceiling'] as const;
    const chosen = fc.dictionary(fc.constantFrom(...kinds), fc.integer({ min: 20, max: 600 }));
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 4000 }), chosen, (available, wanted) => {
        const widths = columnWidths(needs, available, wanted);
        const least = leastWidths(needs);
        for (const kind of kinds)
          expect(widths[kind === 'year' ? 'y2026' : kind]).toBeGreaterThanOrEqual(least[kind]);
        expect(total(widths)).toBeGreaterThanOrEqual(available);
        expect(new Set([widths['y2025'], widths['y2026'], widths['y2027']]).size).toBe(1);
      }),
    );
  });

  test('fitting is as wide as what stands there: 120 and 180 pixels of words and 10 on each side', () => {
    expect(fittingWidths(needs)).toMatchObject({ name: 140, ceiling: 200, sum: 82, year: 97 });
  });
});
