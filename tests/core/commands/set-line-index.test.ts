import { describe, expect, it } from 'vitest';
import { setInput } from '../../../core/commands/set-input.ts';
import { setRemark } from '../../../core/commands/set-remark.ts';
import { setLineIndex } from '../../../core/commands/set-line-index.ts';
import { stegetVidarePlan } from '../../resources/examples/steget-vidare-plan.ts';
import { carriedOut, refusalOf, typed } from './carried-out.ts';

const plan = stegetVidarePlan();

describe('setLineIndex', () => {
  it('C4.5 S2.1: gives an index, and takes it away together with its overrides and its remark', () => {
    const on = carriedOut(setLineIndex(plan, { id: 'resor', on: true }));
    expect(on.lines[2]).toMatchObject({ index: { all: typed('0') } });
    const overridden = carriedOut(
      setInput(on, { scenario: 'bara-fyra', input: 'line:resor.index', year: 2026, value: typed('2') }),
    );
    const remarked = carriedOut(
      setRemark(overridden, { input: 'line:resor.index', note: 'KPI', source: null }),
    );
    const off = carriedOut(setLineIndex(remarked, { id: 'resor', on: false }));
    expect(off).toEqual(plan);
  });

  it('is the same plan where it is so already, and refuses a line that always has an index or never', () => {
    expect(carriedOut(setLineIndex(plan, { id: 'resor', on: false }))).toBe(plan);
    expect(refusalOf(setLineIndex(plan, { id: 'lon', on: false })).code).toBe('refusal.indexIsFixed');
    expect(refusalOf(setLineIndex(plan, { id: 'oh', on: true })).code).toBe('refusal.indexIsFixed');
    expect(refusalOf(setLineIndex(plan, { id: 'gone', on: true })).code).toBe('refusal.lineGone');
  });
});
