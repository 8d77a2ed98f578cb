import { expect, test } from 'vitest';
import { createTranslator } from '../../../../resources/text/translator.ts';
import { isEditOf, sheetPageOf } from '../../../../renderer/sheet/grid/sheet-page.ts';
import { formatIn } from '../../../../renderer/text/use-text.ts';
import { sheetWith } from '../sheet-fixture.ts';

const written = {
  baseOf: () => null,
  format: formatIn('sv', 'kr', 'kr'),
  text: createTranslator('sv'),
};

test('other figures in the same rows are an edit; another scenario, other rows, words or units are another sheet', () => {
  const sheet = sheetWith(2);
  const page = sheetPageOf(sheet, written);
  expect(isEditOf(sheetPageOf(structuredClone(sheet), written), page)).toBe(true);
  expect(isEditOf(sheetPageOf(sheetWith(3), written), page)).toBe(false);
  expect(isEditOf(sheetPageOf({ ...sheet, scenario: 'other' }, written), page)).toBe(false);
  expect(isEditOf(sheetPageOf(sheet, { ...written, text: createTranslator('en') }), page)).toBe(false);
  expect(isEditOf(sheetPageOf(sheet, { ...written, format: formatIn('sv', 'tkr', 'kr') }), page)).toBe(false);
});

test('two rows that change places are another sheet: their numbers are drawn again', () => {
  const sheet = sheetWith(2);
  const [budget, financing] = [sheet.sections[0]!, sheet.sections[1]!];
  const swapped = { ...sheet, sections: [{ ...budget, rows: budget.rows.toReversed() }, financing] };
  expect(isEditOf(sheetPageOf(swapped, written), sheetPageOf(sheet, written))).toBe(false);
});

test('the row that adds a member is on the page with the others', () => {
  const { rows, columns } = sheetPageOf(sheetWith(2), written);
  expect([...rows.keys()]).toEqual(
    expect.arrayContaining(['line:a', 'member:1', 'add', 'financingTotal', 'difference']),
  );
  expect([...columns.keys()]).toEqual(['budget', 'financing']);
});
