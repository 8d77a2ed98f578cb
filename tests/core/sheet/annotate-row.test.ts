import { describe, expect, test } from 'vitest';
import {
  amountLine,
  grant,
  keyColumn,
  member,
  ownFinancing,
  planWith,
  yearly,
} from '../../builders/plan-builder.ts';
import { builtSheet, cellAt } from './cell-words.ts';

const REMARK = { note: 'Enligt avtalet', source: { text: 'Avtal', date: '2025-03-01' } };

describe('a cell whose input has a note or a source carries it', () => {
  const plan = planWith({
    lines: [amountLine('x', 100), amountLine('y', 100, yearly(2))],
    funding: [ownFinancing('egen', 50), grant('bidrag', 5)],
    keyColumns: [keyColumn('tim')],
    members: [member('A', 10), member('B', 10)],
    remarks: {
      'line:x.amount': REMARK,
      'line:y.index': REMARK,
      'line:y.participants': REMARK,
      'funding:bidrag.capYear': REMARK,
      'member:a.population': REMARK,
      'member:a.ceiling': REMARK,
    },
  });
  const built = builtSheet(plan);

  test.each([
    'line:x/y2025',
    'line:x/y2027',
    'line:y/basis',
    'line:y/note',
    'funding:bidrag/basis',
    'member:a/weight',
    'member:a/ceiling',
  ])('%s', (cell) => {
    expect(cellAt(built, cell).noted).toEqual(REMARK);
  });

  test.each([
    'line:x/basis',
    'line:x/sum',
    'line:x/note',
    'line:y/y2026',
    'funding:egen/basis',
    'member:a/joined',
    'member:b/weight',
    'budgetTotal/y2025',
  ])('not %s', (cell) => {
    expect(cellAt(built, cell).noted).toBeNull();
  });

  test('also of a key value that differs by year', () => {
    const differing = {
      ...plan,
      key: { kind: 'column', column: 'tim' } as const,
      members: [member('A', 10, { keyValues: { tim: yearly({ 2025: 1, 2026: 2, 2027: 2 }) } })],
      remarks: { 'member:a.key:tim': REMARK },
    };
    expect(cellAt(builtSheet(differing), 'member:a/weight').noted).toEqual(REMARK);
  });
});
