import { describe, expect, it } from 'vitest';
import { calculate } from '../../../core/calculate.ts';
import { perInhabitant } from '../../../core/numbers/per-inhabitant.ts';
import { scenariosOf } from '../../../core/scenario/scenarios.ts';
import { addressOf } from '../../../core/workbook/address.ts';
import { indexCells } from '../../../core/workbook/cell-index.ts';
import { formulaText } from '../../../core/workbook/formula-text.ts';
import type { WorkbookCell } from '../../../core/workbook/workbook.ts';
import { workbookOf } from '../../../core/workbook/workbook-of.ts';
import { createTranslator } from '../../../resources/text/translator.ts';
import { examplePlan } from '../../builders/example-plan.ts';
import { figuresOf, nearest, wholeWorkbook, writtenAndRead } from './read-back.ts';

const plan = examplePlan();
const model = wholeWorkbook(plan);
const index = indexCells(model);
const base = `scenario:${plan.base.id}`;
const third = `scenario:${plan.scenarios[1]?.id ?? ''}`;

function cellOf(sheet: string, cell: string): WorkbookCell {
  const found = index.cell({ sheet, cell });
  if (!found) throw new RangeError(`No cell ${cell} in ${sheet}`);
  return found;
}

function formulaAt(sheet: string, cell: string): string | null {
  const { formula } = cellOf(sheet, cell);
  return formula && formulaText(formula, sheet, index);
}

describe('the example’s workbook', () => {
  it('has a sheet for each scenario, their comparison and the assumptions', () => {
    expect(model.sheets.map(({ name }) => name)).toEqual([
      'A Alla sju',
      'B Bara fyra',
      'C Utan Munkedal',
      'Jämförelse',
      'Antaganden',
    ]);
    expect(model.sheets.map(({ series }) => series)).toEqual(['a', 'b', 'c', null, null]);
  });

  it('reads back every figure of every scenario as calculate has it', async () => {
    const at = await writtenAndRead(model);
    for (const { id } of scenariosOf(plan)) {
      const expected = figuresOf(calculate(plan, id));
      expect(expected.length).toBe((4 + 1 + 8 + 1) * 4);
      for (const { cell, figure } of expected)
        expect([id, cell, at(`scenario:${id}`, cell)]).toEqual([id, cell, figure]);
    }
  });

  it('S4: the comparison holds amounts, differences, changes and kronor per inhabitant', async () => {
    const at = await writtenAndRead(model);
    const outcomes = scenariosOf(plan).map(({ id }) => calculate(plan, id));
    const [first] = outcomes;
    for (const outcome of outcomes) {
      for (const [place, member] of outcome.members.entries()) {
        for (const [year, calendarYear] of outcome.years.entries()) {
          const cell = (measure: string) =>
            at('comparison', `${String(calendarYear)}:member:${member.id}/${outcome.scenario}.${measure}`);
          const amount = Number((member.amounts[year] ?? 0n) / 100n);
          const before = Number((first?.members[place]?.amounts[year] ?? 0n) / 100n);
          expect(cell('amount')).toBe(amount);
          if (member.joined[year]) {
            const exact = perInhabitant(member.amounts[year] ?? null, member.population);
            expect(cell('perInhabitant')).toBe(exact && nearest(exact));
          }
          const takesPart = member.joined[year] === true || first?.members[place]?.joined[year] === true;
          if (outcome === first || !takesPart) continue;
          expect(cell('difference')).toBe(amount - before);
          expect(cell('change')).toBe((amount - before) / before);
        }
      }
    }
  });

  it('keeps the layout of the letter at fixed addresses', () => {
    const address = (cell: string) => {
      const { row, column } = cellOf(base, cell);
      return addressOf(row, column);
    };
    expect(address('plan/name')).toBe('A1');
    expect(address('line:lon/name')).toBe('A6');
    expect(address('line:lon/y2025')).toBe('F6');
    expect(address('budgetTotal/sum')).toBe('I10');
    expect(address('member:bengtsfors/y2025')).toBe('F14');
    expect(address('financingTotal/sum')).toBe('I22');
  });

  it('an address means the same on every scenario’s sheet', () => {
    const places = (sheet: string) =>
      model.sheets
        .find(({ id }) => id === sheet)
        ?.cells.filter(({ id }) => /^(line|member|budgetTotal|financingTotal|difference)/.test(id))
        .map(({ id, row, column }) => `${id} ${addressOf(row, column)}`);
    expect(places(third)).toEqual(places(base));
  });

  it('A5: sums, differences and quotients of cells shown are formulas', () => {
    expect(formulaAt(base, 'line:lon/sum')).toBe('SUM(F6:H6)');
    expect(formulaAt(base, 'budgetTotal/y2025')).toBe('SUM(F6:F9)');
    expect(formulaAt(base, 'line:lon/share')).toBe('I6/I10');
    expect(formulaAt(base, 'member:mellerud/exact')).toBe('C17/C22');
    expect(formulaAt(base, 'financingTotal/population')).toBe('SUMPRODUCT(B14:B21,C14:C21)');
    expect(formulaAt(base, 'financingTotal/y2025')).toBe('SUM(F14:F21)');
    expect(formulaAt(base, 'member:mellerud/perInhabitant')).toBe('I17/C17');
    expect(formulaAt(base, 'difference/y2025')).toBe('F22-F10');
    const comparison = (measure: string) =>
      formulaAt('comparison', `2025:member:mellerud/utan-munkedal.${measure}`);
    expect(comparison('amount')).toBe("'C Utan Munkedal'!F17");
    expect(comparison('difference')).toMatch(/^I\d+-C\d+$/);
    expect(comparison('change')).toMatch(/^J\d+\/C\d+$/);
    expect(comparison('perInhabitant')).toMatch(/^I\d+\/'C Utan Munkedal'!C17$/);
  });

  it('what is allocated or typed is a value', () => {
    expect(formulaAt(base, 'member:mellerud/y2025')).toBeNull();
    expect(formulaAt(base, 'member:mellerud/share')).toBeNull();
    expect(formulaAt('assumptions', `line:lon.pay/${plan.base.id}`)).toBeNull();
  });

  it('C1–C5: a cost line is a formula of the assumptions of its own scenario', () => {
    const place = (input: string, scenario: string) => {
      const { row, column } = cellOf('assumptions', `${input}/${scenario}`);
      return `'Antaganden'!${addressOf(row, column)}`;
    };
    const pay = (scenario: string) =>
      ['pay', 'degree', 'onCosts', 'index'].map((property) => place(`line:lon.${property}`, scenario));
    const [own, degree, onCosts, index] = pay(plan.base.id);
    expect(formulaAt(base, 'line:lon/y2025')).toBe(`ROUND(${own}*${degree}*(1+${onCosts}),0)`);
    expect(formulaAt(base, 'line:lon/y2026')).toBe(`ROUND(${own}*${degree}*(1+${onCosts})*(1+${index}),0)`);
    expect(formulaAt(base, 'line:lon/y2027')).toBe(`ROUND(${own}*${degree}*(1+${onCosts})*(1+${index})^2,0)`);
    expect(formulaAt(base, 'line:oh/y2027')).toBe(`ROUND(${place('line:oh.percent', plan.base.id)}*H6,0)`);
    const [travel, mile] = ['quantity', 'price'].map((property) =>
      place(`line:resor.${property}`, 'utan-munkedal'),
    );
    expect(formulaAt(third, 'line:resor/y2025')).toBe(`ROUND(${travel}*${mile},0)`);
    expect(formulaAt(base, 'line:ovrigt/y2025')).toBe(
      `ROUND(${place('line:ovrigt.amount', plan.base.id)},0)`,
    );
  });

  it('every cell has a role that says what it is for', () => {
    const roles = (cells: readonly string[]) => cells.map((cell) => cellOf(base, cell).role);
    expect(
      roles(['plan/name', 'budgetHeading/y2025', 'line:lon/y2025', 'line:lon/y2026', 'budgetTotal/y2025']),
    ).toEqual(['title', 'heading', 'computed', 'computed', 'total']);
    expect(
      roles([
        'member:bengtsfors/population',
        'member:vanersborg/population',
        'member:mellerud/ceiling',
        'difference/sum',
      ]),
    ).toEqual(['register', 'input', 'input', 'check']);
  });

  it('T2: a broken ceiling is said in words, by a mark and in kronor', () => {
    expect(cellOf(third, 'member:mellerud/y2025').mark).toBe('over');
    // 186 560 of 200 000: under the ceiling, which is no mark.
    expect(cellOf(base, 'member:mellerud/y2025').mark).toBeNull();
    expect(cellOf(third, 'member:mellerud/fate')).toMatchObject({
      content: { text: 'Över 3 av 3 år' },
      mark: 'over',
    });
    expect(cellOf(base, 'member:mellerud/fate')).toMatchObject({
      content: { text: 'Hålls alla år' },
      mark: 'holds',
    });
    expect(cellOf('comparison', '2025:over/utan-munkedal')).toMatchObject({
      content: { text: 'Mellerud: 31\u00a0200\u00a0kr över' },
      mark: 'over',
    });
  });

  it('a member that takes no part stays in its row with the number 0, shown as "–", and the reason', () => {
    expect(cellOf(third, 'member:munkedal/y2025')).toMatchObject({
      muted: true,
      content: { kind: 'number', value: { n: 0n, d: 1n }, format: { zero: '–' } },
    });
    expect(formulaAt(third, 'member:munkedal/share')).toBeNull();
    expect(cellOf(third, 'member:munkedal/fate').content).toEqual({
      kind: 'text',
      text: 'Ej med (bas: 19\u00a0%)',
    });
    expect(cellOf('comparison', '2025:member:munkedal/utan-munkedal.amount').content).toMatchObject({
      format: { zero: 'ej med' },
    });
  });

  it('S3: assumptions list every input by scenario and mark what differs', () => {
    const row = (input: string) => scenariosOf(plan).map(({ id }) => cellOf('assumptions', `${input}/${id}`));
    expect(row('line:resor.quantity').map(({ differs }) => differs)).toEqual([false, true, true]);
    expect(
      row('line:resor.quantity').map(({ content }) => content.kind === 'number' && Number(content.value.n)),
    ).toEqual([2250, 1500, 2000]);
    expect(row('member:munkedal.joined').map(({ content }) => content)).toEqual([
      { kind: 'text', text: 'med' },
      { kind: 'text', text: 'ej med' },
      { kind: 'text', text: 'ej med' },
    ]);
    expect(cellOf('assumptions', 'line:lon.index/unit').content).toEqual({ kind: 'text', text: '%' });
    expect(cellOf('assumptions', 'member:bengtsfors.population/source').content).toMatchObject({
      text: expect.stringContaining('31 dec 2023') as string,
    });
  });

  it('one scenario alone has no comparison, and still the base’s assumptions beside its own', () => {
    const alone = workbookOf(plan, ['bara-fyra'], (id) => calculate(plan, id), createTranslator('en').text);
    expect(alone.sheets.map(({ id }) => id)).toEqual(['scenario:bara-fyra', 'assumptions']);
    expect(alone.sheets[1]?.cells.some(({ id }) => id === `line:resor.quantity/${plan.base.id}`)).toBe(true);
    expect(alone.language).toBe('en');
  });

  it('throws on a scenario that the plan does not have', () => {
    expect(() =>
      workbookOf(plan, ['nobody'], (id) => calculate(plan, id), createTranslator('sv').text),
    ).toThrow(RangeError);
  });
});
