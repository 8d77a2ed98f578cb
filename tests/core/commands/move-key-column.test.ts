import { expect, it } from 'vitest';
import { moveKeyColumn } from '../../../core/commands/move-key-column.ts';
import { wholePlan } from '../../builders/whole-plan.ts';
import { carriedOut, refusalOf } from './carried-out.ts';

it('moves a key column', () => {
  const plan = wholePlan();
  const moved = carriedOut(moveKeyColumn(plan, { id: 'andel', to: 0 }));
  expect(moved.keyColumns.map(({ id }) => id)).toEqual(['andel', 'timmar', 'avgift']);
  expect(carriedOut(moveKeyColumn(plan, { id: 'andel', to: 9 }))).toBe(plan);
  expect(refusalOf(moveKeyColumn(plan, { id: 'gone', to: 0 })).code).toBe('refusal.columnGone');
});
