import { describe, expect, test } from 'vitest';
import { calculate } from '../../../core/calculate.ts';
import { explanation } from '../../../core/explain/build-explanation.ts';
import { explain } from '../../../core/explain/explain.ts';
import { message } from '../../../core/message.ts';
import { amountLine, member, planWith, typed } from '../../builders/plan-builder.ts';
import { PLAN } from './explained.ts';

describe('cells without a figure have no explanation', () => {
  test.each([
    'member:amal/y2025',
    'member:amal/sum',
    'member:amal/share',
    'member:mellerud/name',
    'line:lon/note',
    'line:nej/y2025',
    'member:mellerud/y1999',
    'input:line:nej.amount',
    'nonsense',
    '',
  ])('%s', (cell) => {
    expect(explain(PLAN, PLAN.base.id, calculate(PLAN, PLAN.base.id), cell)).toBeNull();
  });

  test('A1: what could not be computed', () => {
    const plan = planWith({
      lines: [amountLine('x', 100)],
      members: [member('A', null), member('B', 1)],
      minimumMembers: typed(1),
    });
    expect(explain(plan, 'base', calculate(plan, 'base'), 'member:b/y2025')).toBeNull();
  });
});

test('a tree is worked out as it is unfolded', () => {
  const reads: string[] = [];
  const made = explanation(
    { rule: 'A5', cell: 'x', title: message('a'), value: 1, sentence: message('a') },
    () => {
      reads.push('parts');
      return [];
    },
  );
  expect(reads).toEqual([]);
  expect(made.parts).toBe(made.parts);
  expect(reads).toEqual(['parts']);
});
