import { expect, it } from 'vitest';
import { removeFunding } from '../../../core/commands/remove-funding.ts';
import { wholePlan } from '../../builders/whole-plan.ts';
import { carriedOut, refusalOf } from './carried-out.ts';

it('S2.1: a removed row of funding takes its overrides and remarks with it, and no other', () => {
  const plan = wholePlan();
  const removed = carriedOut(removeFunding(plan, { id: 'bidrag' }));
  expect(removed.funding.map(({ id }) => id)).toEqual(['egen', 'region']);
  const keys = [...Object.keys(removed.scenarios[0]?.overrides ?? {}), ...Object.keys(removed.remarks)];
  expect(keys.filter((key) => key.startsWith('funding:'))).toEqual(['funding:egen.party', 'funding:egen.of']);
  expect(removed.decisions).toBe(plan.decisions);
  expect(refusalOf(removeFunding(removed, { id: 'bidrag' })).code).toBe('refusal.fundingGone');
});
