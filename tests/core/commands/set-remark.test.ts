import { describe, expect, it } from 'vitest';
import { setRemark } from '../../../core/commands/set-remark.ts';
import { wholePlan } from '../../builders/whole-plan.ts';
import { carriedOut, refusalOf } from './carried-out.ts';

const plan = wholePlan();
const INPUT = 'line:resor.quantity';

describe('setRemark', () => {
  it('D1: notes something of an input and where its value comes from', () => {
    const source = { text: 'Körjournal 2024', date: '2025-01-10' };
    const noted = carriedOut(setRemark(plan, { input: INPUT, note: 'Snitt av tre år\r\n', source }));
    expect(noted.remarks[INPUT]).toEqual({ note: 'Snitt av tre år', source });
    expect(Object.keys(noted.remarks)).toHaveLength(Object.keys(plan.remarks).length + 1);
    expect(carriedOut(setRemark(noted, { input: INPUT, note: 'Snitt av tre år', source }))).toBe(noted);
  });

  it('takes the remark away when both are empty', () => {
    const noted = carriedOut(setRemark(plan, { input: INPUT, note: 'x', source: null }));
    const cleared = carriedOut(setRemark(noted, { input: INPUT, note: ' ', source: null }));
    expect(cleared.remarks).toEqual(plan.remarks);
    expect(carriedOut(setRemark(plan, { input: INPUT, note: '', source: null }))).toBe(plan);
  });

  it.each([
    ['line:gone.quantity', 'x', null, 'refusal.inputGone'],
    ['nonsense', 'x', null, 'refusal.inputGone'],
    [INPUT, 'x'.repeat(4_001), null, 'refusal.noteTooLong'],
    [INPUT, '\u0007', null, 'refusal.noteSigns'],
    [INPUT, '', { text: 'x', date: '2025-13-01' }, 'refusal.dateUnreadable'],
  ])('refuses %s %#', (input, note, source, code) => {
    expect(refusalOf(setRemark(plan, { input, note, source })).code).toBe(code);
  });
});
