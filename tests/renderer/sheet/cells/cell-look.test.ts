import { describe, expect, test } from 'vitest';
import { calculate, sectionOf, sheetOf, type Plan } from '../../../../core/index.ts';
import { createTranslator } from '../../../../resources/text/translator.ts';
import { cellLook, columnIn } from '../../../../renderer/sheet/cells/cell-look.ts';
import { gridRowsOf } from '../../../../renderer/sheet/layout/grid-rows.ts';
import { formatIn } from '../../../../renderer/text/use-text.ts';
import { examplePlan } from '../../example-plan.ts';

const plan = examplePlan();
const utanMunkedal = plan.scenarios.find(({ name }) => name === 'Utan Munkedal')!.id;

function look(row: string, gridColumn: string, { of = plan, scenario = utanMunkedal } = {}) {
  const sheet = sheetOf(of, scenario, calculate(of, scenario));
  const section =
    sheet.sections.find(({ rows }) => rows.some(({ id }) => id === row)) ?? sectionOf(sheet, 'financing');
  const { rows, pinned } = gridRowsOf(section);
  return cellLook({
    row: [...rows, ...pinned].find(({ id }) => id === row)!,
    columns: section.columns,
    gridColumn: section.columns.find(({ id }) => id === gridColumn)!,
    boundary: gridColumn === 'sum',
    baseOf: () => null,
    format: formatIn('sv', 'kr', 'kr'),
    text: createTranslator('sv'),
  });
}

/** A1: nobody knows its inhabitants. */
const without: Plan = {
  ...plan,
  members: plan.members.map((member) =>
    member.id === 'mellerud' ? { ...member, register: null, population: null } : member,
  ),
};

describe('what is drawn of a cell', () => {
  test('a computed amount: its figure, over its ceiling, with its name; read only', () => {
    const { attributes, content, label, readOnly } = look('member:mellerud', 'y2025');
    expect(attributes).toMatchObject({
      'data-column': 'year',
      'data-origin': 'computed',
      'data-mark': 'over',
    });
    expect(content).toMatchObject({ kind: 'figure', over: true });
    expect(label).toContain('Mellerud, 2025');
    expect(readOnly).toBe(true);
  });

  test('what is not so has no attribute: the selectors ask for what is', () => {
    const { attributes } = look('member:mellerud', 'y2025');
    for (const name of [
      'data-input',
      'data-missing',
      'data-differs',
      'data-override',
      'data-noted',
      'data-boundary',
      'data-off',
    ])
      expect(attributes).not.toHaveProperty(name);
    expect(look('member:mellerud', 'sum').attributes).toMatchObject({ 'data-boundary': 'true' });
  });

  test('a member that is not in is muted in all its cells', () => {
    expect(look('member:munkedal', 'y2025').attributes).toMatchObject({ 'data-off': 'true' });
    expect(look('member:munkedal', 'joined').content).toMatchObject({ kind: 'membership', value: false });
  });

  test('a typed line may be written in', () => {
    const { attributes, readOnly } = look('line:ovrigt', 'y2025', { scenario: plan.base.id });
    expect(attributes).toMatchObject({ 'data-origin': 'typed', 'data-input': 'true' });
    expect(readOnly).toBe(false);
  });

  test('a share stands beside what it was rounded from; a sum that agrees is checked', () => {
    expect(look('member:mellerud', 'share').content).toMatchObject({ kind: 'rounded' });
    expect(look('difference', 'y2025').content).toMatchObject({ kind: 'checked', strong: false });
    expect(look('difference', 'perInhabitant').content).toMatchObject({ kind: 'checked', strong: true });
  });

  test('a ceiling and what is said of it', () => {
    expect(look('member:mellerud', 'ceiling').content).toMatchObject({ kind: 'remarked', mark: 'over' });
  });

  test('a member without inhabitants is named missing', () => {
    expect(look('member:mellerud', 'weight', { of: without, scenario: plan.base.id })).toMatchObject({
      attributes: { 'data-missing': 'true' },
      content: { kind: 'missing' },
    });
  });

  test('A cell over several columns has the address of one of them', () => {
    expect(columnIn({ kind: 'difference' }, 'joined')).toBe('name');
    expect(columnIn({ kind: 'member' }, 'joined')).toBe('joined');
    expect(look('difference', 'joined').attributes).toMatchObject({
      'data-column': 'name',
      'data-align': 'left',
    });
  });

  test('the row that adds a member is one cell to stand on, and nothing beside it', () => {
    expect(look('add', 'name')).toMatchObject({ content: { kind: 'words' }, readOnly: null });
    expect(look('add', 'name').label).not.toBeNull();
    expect(look('add', 'joined')).toMatchObject({ content: { kind: 'add' }, label: null });
    expect(look('add', 'y2025')).toMatchObject({
      attributes: { class: 'sheet-cell' },
      content: { kind: 'nothing' },
    });
  });
});
