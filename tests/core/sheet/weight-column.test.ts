import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../core/plan/schema.ts';
import { sectionOf } from '../../../core/sheet/section-of.ts';
import { keyNeedsPopulation, weightColumnOf } from '../../../core/sheet/weight-column.ts';
import {
  amountLine,
  divide,
  fee,
  keyColumn,
  member,
  ownKey,
  planWith,
  rate,
  yearly,
} from '../../builders/plan-builder.ts';
import { sv } from '../../builders/sentences.ts';
import { builtSheet, cellAt, cellWords } from './cell-words.ts';

const COLUMNS = [{ ...keyColumn('tim'), name: 'Timmar', unit: 'tim' }, keyColumn('agar')];

function planBy(key: Plan['key'], ...parts: Parameters<typeof ownKey>[1][]): Plan {
  return planWith({
    lines: [amountLine('x', 100)],
    key,
    keyColumns: COLUMNS,
    keys: [ownKey('k', ...parts)],
    members: [
      member('A', 10, { keyValues: { tim: yearly(1), agar: yearly(60) } }),
      member('B', 30, { keyValues: { tim: yearly({ 2025: 2, 2026: 3, 2027: 3 }), agar: yearly(40) } }),
    ],
  });
}

const OWN = { kind: 'own', key: 'k' } as const;
const BY_HOURS = { kind: 'column', column: 'tim' } as const;
const BY_SHARE = { kind: 'percents', column: 'agar' } as const;

describe('K1, K3, K6: which weights the sheet shows', () => {
  test.each([
    ['population', planBy({ kind: 'population' }), null, true],
    ['equal parts', planBy({ kind: 'equal' }), null, false],
    ['a column', planBy(BY_HOURS), 'tim', false],
    [
      'a part by a column and an equal one',
      planBy(OWN, divide('a', BY_HOURS), divide('b', { kind: 'equal' })),
      'tim',
      false,
    ],
    [
      'fixed percentages and a rate per inhabitant',
      planBy(OWN, divide('a', BY_SHARE), rate('b', 3)),
      'agar',
      true,
    ],
    ['two columns', planBy(OWN, divide('a', BY_HOURS), divide('b', BY_SHARE)), null, false],
    [
      'a column and population',
      planBy(OWN, divide('a', BY_HOURS), divide('b', { kind: 'population' })),
      null,
      true,
    ],
    ['a fee by a column', planBy(OWN, fee('a', { column: 'tim' })), null, false],
  ])('%s', (_, plan, column, population) => {
    expect(weightColumnOf(plan)?.id ?? null).toBe(column);
    expect(keyNeedsPopulation(plan)).toBe(population);
  });

  test('the heading says what it is, with its unit', () => {
    const heading = (plan: Plan) =>
      sectionOf(builtSheet(plan), 'financing').columns.find(({ id }) => id === 'weight')?.heading;
    expect(
      [heading(planBy(BY_HOURS)), heading(planBy(OWN, divide('a', BY_SHARE)))].map(
        (each) => each && sv(each),
      ),
    ).toEqual(['Timmar, tim', 'agar']);
  });

  test('a value that differs by year has no one figure, nor have all together', () => {
    const built = builtSheet(planBy(BY_HOURS));
    expect(cellWords(cellAt(built, 'member:b/weight'))).toBe('olika per år');
    expect(cellAt(built, 'financingTotal/weight').value).toMatchObject({
      reason: { code: 'sheet.reason.differs' },
    });
    expect(cellWords(cellAt(builtSheet(planBy(OWN, divide('a', BY_SHARE))), 'financingTotal/weight'))).toBe(
      '100',
    );
  });

  test('A1: a joined member without the inhabitants that the key needs is marked', () => {
    const without = { ...planBy(OWN, rate('a', 3)), members: [member('A', null)] };
    expect(cellAt(builtSheet(without), 'member:a/weight').mark).toBe('error');
    const needless = { ...planBy(BY_HOURS), key: { kind: 'equal' } as const, members: [member('A', null)] };
    expect(cellAt(builtSheet(needless), 'member:a/weight').mark).toBeNull();
  });
});
