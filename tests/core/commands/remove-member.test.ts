import { describe, expect, it } from 'vitest';
import { addMember, type AddMember } from '../../../core/commands/add-member.ts';
import { removeMember } from '../../../core/commands/remove-member.ts';
import { type Plan } from '../../../core/plan/schema.ts';
import { wholePlan } from '../../builders/whole-plan.ts';
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

  it('S2.5: a removed host, or payer of own financing, is so still by name, in the base and in scenarios', () => {
    const all = wholePlan();
    const mellerud = { kind: 'party', name: 'Mellerud' };
    const removed = carriedOut(removeMember(all, { id: 'mellerud' }));
    expect(removed.host).toEqual(mellerud);
    expect(removed.funding[0]).toMatchObject({ party: mellerud, of: { lines: ['lon'] } });
    expect(removed.remarks).toHaveProperty(['plan.host']);
    const payer = carriedOut(removeMember(all, { id: 'amal' })).scenarios[0]?.overrides;
    expect(payer).toHaveProperty(['funding:egen.party'], { kind: 'party', name: 'Åmål' });
  });

  it('S2.4: leaves the lines that some share; its remarks go; nothing else is touched', () => {
    const all = wholePlan();
    const removed = carriedOut(removeMember(all, { id: 'amal' }));
    expect(removed.lines[4]).toMatchObject({ participants: { members: ['mellerud', 'arjang'] } });
    expect(removed.scenarios[0]?.overrides).toHaveProperty(['line:lokal.participants'], {
      members: ['fargelanda'],
    });
    expect(Object.keys(carriedOut(removeMember(all, { id: 'arjang' })).remarks)).not.toContain(
      'member:arjang.joined',
    );
    expect([removed.decisions, removed.keys]).toEqual([all.decisions, all.keys]);
    expect(removed.lines[0]).toBe(all.lines[0]);
    expect(carriedOut(removeMember(plan, { id: 'munkedal' })).lines).toBe(plan.lines);
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
