import { expect, it } from 'vitest';
import { headingsOf } from '../../../core/workbook/headings-of.ts';

it('headings of a row have its id before their names, its look, and what one of them has alone', () => {
  const heading = headingsOf('2025:heading', { align: 'right' });
  expect(heading(3, 'sum', 'Summa')).toEqual({
    id: '2025:heading/sum',
    column: 3,
    role: 'heading',
    content: { kind: 'text', text: 'Summa' },
    align: 'right',
  });
  expect(heading(1, 'name', 'Kommun', { align: 'left' })).toMatchObject({ align: 'left' });
  expect(headingsOf('heading')(1, 'row', 'Rad')).not.toHaveProperty('align');
});
