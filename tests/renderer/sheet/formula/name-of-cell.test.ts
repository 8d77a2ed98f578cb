import { describe, expect, test } from 'vitest';
import { calculate, sheetOf } from '../../../../core/index.ts';
import { createTranslator } from '../../../../resources/text/translator.ts';
import { cellIn, nameOfCell } from '../../../../renderer/sheet/formula/name-of-cell.ts';
import { examplePlan } from '../../example-plan.ts';

const plan = examplePlan();
const sheet = sheetOf(plan, plan.base.id, calculate(plan, plan.base.id));
const name = (row: string, column: string) => nameOfCell(sheet, { row, column }, createTranslator('sv'));

describe('the name box', () => {
  test('row and column; a name alone; a cell over several columns by its row', () => {
    expect(name('member:mellerud', 'y2025')).toBe('Mellerud · 2025');
    expect(name('budgetTotal', 'sum')).toBe('Summa kostnader · Summa');
    expect(name('member:mellerud', 'name')).toBe('Mellerud');
    expect(name('difference', 'ceiling')).toBe('Skillnad mot budget');
    expect(name('add', 'name')).toBe('Lägg till kommun');
    expect(name('member:gone', 'y2025')).toBe('');
  });

  test('a cell is found by its address', () => {
    expect(cellIn(sheet, { row: 'member:mellerud', column: 'y2025' })?.value).toMatchObject({
      kind: 'money',
    });
    expect(cellIn(sheet, { row: 'add', column: 'name' })).toBeUndefined();
  });
});
