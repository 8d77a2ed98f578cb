import { describe, expect, it } from 'vitest';
import { formulaText } from '../../../core/workbook/formula-text.ts';
import { indexCells } from '../../../core/workbook/cell-index.ts';
import type { WorkbookCell } from '../../../core/workbook/workbook.ts';
import {
  amountLine,
  joinedIn,
  member,
  onlyJoined,
  percentageLine,
  planWith,
  scenario,
  stegetVidare,
} from '../../builders/plan-builder.ts';
import { wholeWorkbook, writtenAndRead } from './read-back.ts';

/** Nobody joins in the scenario: all three years' cost, 1 166 000 + 1 194 980 + 1 224 829 kr, is unfunded. */
const base = stegetVidare();
const plan = { ...base, scenarios: [scenario('ingen', onlyJoined(base, []))] };
const model = wholeWorkbook(plan);
const index = indexCells(model);

function cellOf(cell: string, of = index): WorkbookCell {
  const found = of.cell({ sheet: 'comparison', cell });
  if (!found) throw new RangeError(`No cell ${cell}`);
  return found;
}

describe('the rests of a comparison in the workbook', () => {
  it('A1: nobody joined stands as unfunded between the sum and the ceilings, in each period', async () => {
    const at = await writtenAndRead(model);
    const shown = ['sum', '2025', '2026', '2027'].map((period) =>
      ['base', 'ingen'].map((id) => at('comparison', `${period}:unfunded/${id}.amount`)),
    );
    expect(shown).toEqual([
      [0, 3_585_809],
      [0, 1_166_000],
      [0, 1_194_980],
      [0, 1_224_829],
    ]);
    expect(at('comparison', 'sum:unfunded/name')).toBe('Ofinansierat');
    const rows = ['financingTotal/name', 'unfunded/name', 'over/name'].map((id) => cellOf(`sum:${id}`).row);
    expect(rows.map((row) => row - (rows[0] ?? 0))).toEqual([0, 1, 2]);
  });

  it('A1: the amount is a formula where the scenario’s own sheet has the row, and fills its group', () => {
    const { formula, role } = cellOf('sum:unfunded/ingen.amount');
    expect(formula && formulaText(formula, 'comparison', index)).toMatch(/^'B ingen'!I\d+$/);
    expect(role).toBe('rest');
    expect(cellOf('sum:unfunded/base.amount').formula).toBeNull();
    expect(cellOf('sum:unfunded/ingen.beside')).toMatchObject({ span: 3, role: 'rest' });
    expect(cellOf('sum:unfunded/base.beside')).toMatchObject({ span: 1, role: 'rest' });
  });

  it('F3: no row where the members pay it all', () => {
    const whole = wholeWorkbook({ ...base, scenarios: [scenario('alla', {})] });
    const names = whole.sheets.find(({ id }) => id === 'comparison')?.cells.map(({ id }) => id) ?? [];
    expect(names.filter((id) => /unfunded|surplus|unallocated|roundingDifference|hostPart/.test(id))).toEqual(
      [],
    );
  });

  it('F3 A1: a pool below zero is a surplus, an amount without a weight is not allocated, each in its year', async () => {
    const uneven = planWith({
      lines: [amountLine('income', { 2025: -500, 2026: 700, 2027: 700 })],
      members: [member('A', 10)],
    });
    const at = await writtenAndRead(
      wholeWorkbook({ ...uneven, scenarios: [scenario('utan', { 'member:a.population': null })] }),
    );
    expect(at('comparison', '2025:surplus/base.amount')).toBe(500);
    expect(at('comparison', '2026:unallocated/utan.amount')).toBe(700);
    expect(() => at('comparison', '2026:surplus/base.amount')).toThrow(RangeError);
  });

  it('C2 N6: what cannot be computed is a dash', async () => {
    const circle = planWith({
      lines: [percentageLine('a', 10, ['b']), percentageLine('b', 10, ['a'])],
      members: [member('A', 10, { joined: joinedIn(false) })],
    });
    const at = await writtenAndRead(wholeWorkbook({ ...circle, scenarios: [scenario('andra', {})] }));
    expect(at('comparison', 'sum:unfunded/base.amount')).toBe('–');
  });
});
