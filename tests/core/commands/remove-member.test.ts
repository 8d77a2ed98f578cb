import { describe, expect, it } from 'vitest';
import { addMember, type AddMember } from '../../../core/commands/add-member.ts';
import { removeMember } from '../../../core/commands/remove-member.ts';
import { type Plan } from '../../../core/plan/schema.ts';
import { stegetVidarePlan } from '../../resources/examples/steget-vidare-plan.ts';
import { carriedOut, refusalOf } from './carried-out.ts';

const plan = stegetVidarePlan();
const names = (of: Plan) => of.members.map(({ name }) => name);
const region: AddMember = { id: 'vgr', name: 'Västra Götalandsregionen', register: null, population: null };

describe('removeMember', () => {
  it('S2.1: drops its overrides in every scenario in the same step', () => {
    const removed = carriedOut(removeMember(plan, { id: 'munkedal' }));
    expect(names(removed)).not.toContain('Munkedal');
    expect(JSON.stringify(removed)).not.toContain('member:munkedal');
    expect(Object.keys(removed.scenarios[0]?.overrides ?? {})).toContain('member:arjang.joined');
    expect(refusalOf(removeMember(plan, { id: 'gone' })).code).toBe('refusal.memberGone');
  });

  it('S2: leaves a member alone whose id begins the same', () => {
    const longer = carriedOut(addMember(plan, { ...region, id: 'munkedal-2', name: 'Munkedal 2' }));
    const overrides = { 'member:munkedal-2.joined': { all: false } };
    const overridden = {
      ...longer,
      scenarios: longer.scenarios.map((scenario) => ({ ...scenario, overrides })),
    };
    const removed = carriedOut(removeMember(overridden, { id: 'munkedal' }));
    expect(removed.scenarios[0]?.overrides).toEqual(overrides);
  });
});
