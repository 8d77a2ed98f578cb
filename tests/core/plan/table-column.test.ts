import { expect, it } from 'vitest';
import { cutText, tableColumn } from '../../../core/plan/table-column.ts';
import { sv } from '../../builders/sentences.ts';

const header = { number: 1, cells: ['Kod', '', 'Folkmängd 2025'] };
const said = (column: number, of: typeof header | null = header) => {
  const value = tableColumn(of, column);
  return typeof value === 'object' && value.kind === 'message' ? sv(value.message) : value;
};

it('a column is called by its heading, else by its letter', () => {
  expect([said(2), said(1), said(7), said(0, null)]).toEqual([
    'kolumnen ”Folkmängd 2025”',
    'kolumn B',
    'kolumn H',
    'kolumn A',
  ]);
});

it('cuts what is long, never half a character', () => {
  expect(cutText('a'.repeat(60))).toBe('a'.repeat(60));
  expect(cutText('😀'.repeat(61))).toBe(`${'😀'.repeat(60)}…`);
});
