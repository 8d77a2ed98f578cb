import { expect, test } from 'vitest';
import {
  calculate,
  inputsOf,
  setInput,
  setRemark,
  sheetOf,
  type InputField,
  type Plan,
} from '../../../core/index.ts';
import { createTranslator } from '../../../resources/text/translator.ts';
import { cellTexts } from '../../../renderer/find/cell-texts.ts';
import { matchesIn } from '../../../renderer/find/matches.ts';
import { formatIn } from '../../../renderer/text/use-text.ts';
import { examplePlan } from '../example-plan.ts';

const plan = examplePlan();

/** The addresses that a search finds in the base. */
function found(search: string, of: Plan = plan, display: 'kr' | 'tkr' = 'kr'): readonly string[] {
  const scenario = of.base.id;
  const cells = cellTexts({
    plan: of,
    scenario,
    sheet: sheetOf(of, scenario, calculate(of, scenario)),
    text: createTranslator('sv'),
    format: formatIn('sv', display, of.unit),
    language: 'sv',
  });
  return matchesIn(cells, search).map((place) => {
    const { row = '', column = '' } = cells[place]?.address ?? {};
    return `${row}/${column}`;
  });
}

function memberId(name: string): string {
  return plan.members.find((member) => member.name === name)?.id ?? '';
}

function rowOfLine(name: string): string {
  return `line:${plan.lines.find((line) => line.name === name)?.id ?? ''}`;
}

function inputWhere(wanted: (field: InputField) => boolean): string {
  return inputsOf(plan).find(wanted)?.id ?? '';
}

test('names are found in every section, with or without marks', () => {
  expect(found('mellerud')).toEqual([`member:${memberId('Mellerud')}/name`]);
  expect(found('summa').map((key) => key.split('/')[0])).toEqual(['budgetTotal', 'financingTotal']);
});

test('figures are found as they are shown', () => {
  // 16 % of 1 166 000: two members have that share.
  expect(found('186560')).toHaveLength(2);
  expect(found('186560', plan, 'tkr')).toEqual([]);
});

test('a figure is found as it was typed, arithmetic and all', () => {
  const input = inputWhere(({ row, property }) => row === rowOfLine('Övrigt') && property === 'amount');
  const number = { text: '=25000*4', value: '100000' };
  const edit = setInput(plan, { scenario: plan.base.id, input, year: null, value: { all: number } });
  if (!edit.ok) throw new Error(edit.failure.code);
  expect(found('=25000*4', edit.value.plan)).toHaveLength(plan.years.length);
  expect(found('25 000*4')).toEqual([]);
});

test('a note is found on the cell that shows it', () => {
  const row = `member:${memberId('Mellerud')}`;
  const input = inputWhere((field) => field.row === row && field.property === 'ceiling');
  const edit = setRemark(plan, { input, note: 'Nämndens beslut § 12', source: null });
  if (!edit.ok) throw new Error(edit.failure.code);
  expect(found('beslut § 12', edit.value.plan)).not.toEqual([]);
  expect(found('beslut § 12', edit.value.plan).every((key) => key.startsWith(row))).toBe(true);
});
