import { describe, expect, test } from 'vitest';
import { calculate, inputOf, inputValueText, sheetOf, type SheetCell } from '../../../../core/index.ts';
import { createTranslator } from '../../../../resources/text/translator.ts';
import { cellLabel } from '../../../../renderer/sheet/cells/cell-label.ts';
import { formatIn } from '../../../../renderer/text/use-text.ts';
import { examplePlan } from '../../example-plan.ts';

const plan = examplePlan();
const utanMunkedal = plan.scenarios.find(({ name }) => name === 'Utan Munkedal')!.id;

function label(
  row: string,
  column: string,
  language: 'sv' | 'en' = 'sv',
  display: 'kr' | 'tkr' = 'kr',
  scenario: string = utanMunkedal,
): string {
  const sheet = sheetOf(plan, scenario, calculate(plan, scenario));
  const section = sheet.sections.find(({ rows }) => rows.some(({ id }) => id === row))!;
  const cell = section.rows.find(({ id }) => id === row)!.cells[column] as SheetCell;
  const rowName = section.rows.find(({ id }) => id === row)!.cells['name']!.value;
  const field = cell.override && inputOf(plan, cell.override.input);
  const parts = {
    rowName: rowName.kind === 'text' ? rowName.text : '',
    column: section.columns.find(({ id }) => id === column)!,
    cell,
    base: field && cell.override ? inputValueText(plan, field, cell.override.base) : null,
  };
  return cellLabel(parts, formatIn(language, display, 'kr'), createTranslator(language)).replaceAll(
    '\u00a0',
    ' ',
  );
}

describe('what a screen reader says of a cell: all that the eye sees as colour and shape', () => {
  test('row, column, figure with its unit, and a broken ceiling', () => {
    expect(label('member:mellerud', 'y2025')).toBe('Mellerud, 2025, 231 200 kronor, över taket');
    expect(label('member:mellerud', 'y2025', 'en')).toBe('Mellerud, 2025, 231,200 kronor, over the ceiling');
    expect(label('member:mellerud', 'y2025', 'sv', 'tkr')).toBe(
      'Mellerud, 2025, 231 tusen kronor, över taket',
    );
  });

  test('an amount under its ceiling says so, and one at it', () => {
    expect(label('member:mellerud', 'y2025', 'sv', 'kr', plan.base.id)).toBe(
      'Mellerud, 2025, 186 560 kronor, under taket',
    );
    expect(label('member:mellerud', 'y2025', 'en', 'kr', plan.base.id)).toBe(
      'Mellerud, 2025, 186,560 kronor, under the ceiling',
    );
    expect(label('member:bengtsfors', 'y2025', 'sv', 'kr', plan.base.id)).toBe(
      'Bengtsfors, 2025, 186 560 kronor',
    );
    const cell: SheetCell = {
      ...{ value: { kind: 'text', text: '–' }, origin: 'computed', edit: null, override: null },
      ...{ mark: 'at', remark: null, issues: [], noted: null },
    };
    const parts = { rowName: 'Mellerud', column: null, cell, base: null };
    expect(cellLabel(parts, formatIn('sv', 'kr', 'kr'), createTranslator('sv'))).toBe(
      'Mellerud, –, vid taket',
    );
  });

  test('a share says what it was rounded from, a ceiling how it fares', () => {
    expect(label('member:mellerud', 'share')).toBe('Mellerud, Andel, 20 %, avrundat från 19,84');
    expect(label('member:mellerud', 'ceiling')).toBe('Mellerud, Tak, 200 000/år, Över 3 av 3 år');
  });

  test('who is out, and what the base has', () => {
    expect(label('member:munkedal', 'joined')).toBe('Munkedal, Med, ej med, avviker från bas: med');
    expect(label('member:munkedal', 'ceiling')).toBe('Munkedal, Tak, Ej med (bas: 19 %)');
    expect(label('member:munkedal', 'y2025')).toMatch(/^Munkedal, 2025, \p{L}/u);
  });

  test('a name is its cell’s whole name; a figure from the register says so', () => {
    expect(label('member:mellerud', 'name')).toBe('Mellerud');
    expect(label('member:mellerud', 'weight')).toBe('Mellerud, Invånare, 9 165, från register');
  });

  test('that something is noted of it', () => {
    const cell: SheetCell = {
      ...{ value: { kind: 'text', text: 'Resor' }, origin: 'typed', edit: null, override: null },
      ...{ mark: null, remark: null, issues: [], noted: { note: 'Mätt 2024', source: null } },
    };
    const parts = { rowName: 'Resor', column: null, cell, base: null };
    expect(cellLabel(parts, formatIn('sv', 'kr', 'kr'), createTranslator('sv'))).toBe(
      'Resor, Resor, har anteckning',
    );
  });
});
