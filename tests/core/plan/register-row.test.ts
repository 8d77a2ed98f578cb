import { describe, expect, it } from 'vitest';
import type { RegisterColumns } from '../../../core/plan/register-columns.ts';
import { registerRow } from '../../../core/plan/register-row.ts';

const columns: RegisterColumns = {
  header: { number: 1, cells: ['kod', 'namn', '2024', '2025'] },
  code: 0,
  name: 1,
  county: null,
  figures: {
    kind: 'wide',
    years: [
      { column: 2, year: 2024 },
      { column: 3, year: 2025 },
    ],
  },
};
const read = (...cells: readonly string[]) => registerRow({ number: 7, cells }, columns);

describe('registerRow', () => {
  it.each(['9165', '9 165', '9\u00a0165', '9\u202f165'])('N4: reads %j', (figure) => {
    expect(read('1461', 'Mellerud', figure, '')).toEqual({
      ok: true,
      value: { row: 7, code: '1461', name: 'Mellerud', county: '', population: { 2024: 9165 } },
    });
  });

  it.each(['45,000', '1 045,000', '45.000', '45,5', '=45', '-45'])('N4: %j is no inhabitants', (figure) => {
    expect(read('1461', 'Mellerud', figure, '')).toMatchObject({
      ok: false,
      failure: { code: 'registerTable.figure', values: { row: 7, text: figure } },
    });
  });

  it('K7: a year without a figure is left out, a row without one is passed over', () => {
    expect(read('1461', 'Mellerud', '..', '9000')).toMatchObject({ value: { population: { 2025: 9000 } } });
    expect(read('Källa: SCB')).toEqual({ ok: true, value: null });
    expect(read('1461', 'Mellerud', '..', '–')).toEqual({ ok: true, value: null });
  });

  it('K7.5: a code of three digits has lost the zero first', () => {
    expect(read('114', 'Upplands  Väsby', '1', '')).toMatchObject({
      value: { code: '0114', name: 'Upplands Väsby' },
    });
    expect(read('14', 'Västra Götalands län', '1', '')).toMatchObject({ value: { code: '14' } });
  });

  it('K7: a name after the code wins over the column beside it', () => {
    expect(read('0114 Upplands Väsby', 'totalt', '1', '')).toMatchObject({
      value: { code: '0114', name: 'Upplands Väsby' },
    });
  });
});
