import { describe, expect, it } from 'vitest';
import { moveMember } from '../../../core/commands/move-member.ts';
import { type Plan } from '../../../core/plan/schema.ts';
import { stegetVidarePlan } from '../../resources/examples/steget-vidare-plan.ts';
import { carriedOut, refusalOf } from './carried-out.ts';

const plan = stegetVidarePlan();
const names = (of: Plan) => of.members.map(({ name }) => name);

describe('moveMember', () => {
  it('moves it to a position, held within the list', () => {
    expect(names(carriedOut(moveMember(plan, { id: 'amal', to: 0 })))[0]).toBe('Åmål');
    expect(carriedOut(moveMember(plan, { id: 'amal', to: 50 }))).toBe(plan);
    expect(refusalOf(moveMember(plan, { id: 'gone', to: 0 })).code).toBe('refusal.memberGone');
  });
});
