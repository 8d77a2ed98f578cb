import { describe, expect, test } from 'vitest';
import { setRemark, sheetOf, calculate, setText, type Plan, type SheetCell } from '../../../core/index.ts';
import { choicesOfRow, remarkOf, targetOfCell } from '../../../renderer/remarks/remark-target.ts';
import { examplePlan } from '../../builders/example-plan.ts';

const plan = examplePlan();
const [pay, , travel] = plan.lines.map(({ id }) => `line:${id}`);
const member = `member:${plan.members[0]?.id}`;
const cell = (row: string, column: string, of: Plan = plan): SheetCell | undefined =>
  sheetOf(of, plan.base.id, calculate(of, plan.base.id))
    .sections.flatMap(({ rows }) => rows)
    .find(({ id }) => id === row)?.cells[column];
const noted = (input: string): Plan => {
  const done = setRemark(plan, { input, note: 'Mätt 2024', source: null });
  if (!done.ok) throw new Error(done.failure.code);
  return done.value.plan;
};

describe('what a note on a cell is of', () => {
  test('is the input that is typed in the cell', () => {
    expect(targetOfCell(plan, pay ?? '', cell(pay ?? '', 'y2025'))?.input).toBe(`${pay}.pay`);
    expect(targetOfCell(plan, member, cell(member, 'ceiling'))?.input).toBe(`${member}.ceiling`);
  });

  test('is the row where the cell is computed, or is its name', () => {
    for (const column of ['name', 'y2026', 'sum', 'basis'])
      expect(targetOfCell(plan, travel ?? '', cell(travel ?? '', column))).toEqual({
        row: travel,
        input: null,
      });
  });

  test('is the input whose note the cell shows', () => {
    const with1 = noted(`${travel}.price`);
    const basis = cell(travel ?? '', 'basis', with1);
    expect(basis?.noted).toEqual({ note: 'Mätt 2024', source: null });
    expect(targetOfCell(with1, travel ?? '', basis)?.input).toBe(`${travel}.price`);
  });

  test.each(['budgetTotal', 'difference', 'line:gone'])('is nothing in %s', (row) => {
    expect(targetOfCell(plan, row, cell(row, 'sum'))).toBeNull();
  });
});

test('a row’s note is its own, an input’s is its own; where there is none, it is empty', () => {
  const named = setText(plan, { row: travel ?? '', property: 'note', text: 'Alla resor' });
  if (!named.ok) throw new Error(named.failure.code);
  const after = named.value.plan;
  expect(remarkOf(after, { row: travel ?? '', input: null }).note).toBe('Alla resor');
  expect(remarkOf(after, { row: travel ?? '', input: `${travel}.price` })).toEqual({
    note: '',
    source: null,
  });
});

test('everything of a row can be noted, and of the plan each of its own', () => {
  expect(choicesOfRow(plan, travel ?? '').map(({ target }) => target.input)).toEqual([
    null,
    ...['quantity', 'price', 'key', 'participants'].map((name) => `${travel}.${name}`),
  ]);
  expect(choicesOfRow(plan, 'plan').every(({ target }) => target.input?.startsWith('plan.'))).toBe(true);
});
