import { expect, it } from 'vitest';
import { removePaper } from '../../../core/commands/remove-paper.ts';
import { examplePlan } from '../../builders/example-plan.ts';
import { paper } from '../../builders/paper-builder.ts';
import { carriedOut, refusalOf } from './carried-out.ts';

it('removes a paper and no other', () => {
  const plan = { ...examplePlan(), papers: [paper({ id: 'a' }), paper({ id: 'b' })] };
  expect(carriedOut(removePaper(plan, { id: 'a' })).papers).toEqual([paper({ id: 'b' })]);
  expect(refusalOf(removePaper(plan, { id: 'c' })).code).toBe('refusal.paperGone');
});
