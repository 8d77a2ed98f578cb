import { describe, expect, test } from 'vitest';
import {
  amountLine,
  member,
  payLine,
  percentageLine,
  planWith,
  yearly,
} from '../../builders/plan-builder.ts';
import { cellAt, builtSheet } from './cell-words.ts';

describe('what an edit of a cell changes', () => {
  const plan = planWith({
    lines: [
      payLine('lön', 100, 2),
      amountLine('fast', 10),
      amountLine('indexerad', 10, yearly(2)),
      amountLine('per år', { 2025: 1, 2026: 2, 2027: 3 }, yearly(2)),
      percentageLine('påslag', 10, ['lön']),
    ],
    members: [member('A', 100)],
  });
  const edits = builtSheet(plan);

  test.each([
    ['line:lön/y2025', { kind: 'input', input: 'line:lön.pay', year: null }],
    ['line:lön/y2026', null],
    ['line:fast/y2025', { kind: 'input', input: 'line:fast.amount', year: 2025 }],
    ['line:fast/y2027', { kind: 'input', input: 'line:fast.amount', year: 2027 }],
    ['line:indexerad/y2025', { kind: 'input', input: 'line:indexerad.amount', year: null }],
    ['line:indexerad/y2026', null],
    ['line:per år/y2025', { kind: 'input', input: 'line:per år.amount', year: 2025 }],
    ['line:påslag/y2025', null],
    ['line:fast/name', { kind: 'text', row: 'line:fast', property: 'name' }],
    ['line:fast/note', { kind: 'text', row: 'line:fast', property: 'note' }],
    ['line:fast/sum', null],
    ['member:a/joined', { kind: 'input', input: 'member:a.joined', year: null }],
    ['member:a/weight', { kind: 'input', input: 'member:a.population', year: null }],
    ['member:a/ceiling', { kind: 'input', input: 'member:a.ceiling', year: null }],
    ['member:a/y2025', null],
  ])('%s', (address, edit) => {
    const cell = cellAt(edits, address);
    expect(cell.edit).toEqual(edit);
    if (edit?.kind === 'input' && address !== 'member:a/joined') expect(cell.origin).toBe('typed');
  });

  test('C1: pay of a year with fewer months is not what was typed', () => {
    const short = builtSheet({ ...plan, years: plan.years.map((year) => ({ ...year, months: 7 })) });
    expect(cellAt(short, 'line:lön/y2025').edit).toBeNull();
  });
});
