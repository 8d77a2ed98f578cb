import { describe, expect, test } from 'vitest';
import { framedCells } from '../../../renderer/explain/framed-cells.ts';
import { explained, outcomeOf, PLAN } from './explained.ts';

const framed = (cell: string) => [...framedCells(PLAN, outcomeOf(), explained(cell))];

describe('design rule 9: source cells are framed as the formula’s terms are underlined', () => {
  test('a member’s amount: its share solid, the cost dashed', () => {
    expect(framed('member:mellerud/y2025')).toEqual([
      ['member:mellerud/share', 'solid'],
      ['budgetTotal/y2025', 'dashed'],
    ]);
  });

  test('a sum: every other one', () => {
    expect(framed('budgetTotal/y2025')).toEqual([
      ['line:lon/y2025', 'solid'],
      ['line:oh/y2025', 'dashed'],
      ['line:resor/y2025', 'solid'],
      ['line:ovrigt/y2025', 'dashed'],
    ]);
  });

  test('an assumption of a line stands in the panel, and in its row’s words as the first of them', () => {
    expect(framed('line:resor/y2025')).toEqual([
      ['input:line:resor.quantity', 'solid'],
      ['line:resor/basis', 'solid'],
      ['input:line:resor.price', 'dashed'],
    ]);
  });

  test('an input is made of nothing; nor is what is no figure', () => {
    expect(framed('line:ovrigt/y2025')).toEqual([]);
    expect([...framedCells(PLAN, outcomeOf(), null)]).toEqual([]);
  });
});
