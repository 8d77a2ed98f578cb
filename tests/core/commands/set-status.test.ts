import { describe, expect, it } from 'vitest';
import { calculate } from '../../../core/calculate.ts';
import { setStatus } from '../../../core/commands/set-status.ts';
import { wholePlan } from '../../builders/whole-plan.ts';
import { carriedOut, refusalOf } from './carried-out.ts';

const plan = wholePlan();

describe('setStatus', () => {
  it('D2: says how far a member has come, and shares nothing in another way', () => {
    const status = { kind: 'decided', date: '2025-05-05', note: ' KS § 44 ' } as const;
    const changed = carriedOut(setStatus(plan, { id: 'arjang', status }));
    expect(changed.members[4]?.status).toEqual({ kind: 'decided', date: '2025-05-05', note: ' KS § 44' });
    expect(calculate(changed, 'bas').members).toEqual(calculate(plan, 'bas').members);
    expect(carriedOut(setStatus(changed, { id: 'arjang', status }))).toBe(changed);
    expect(carriedOut(setStatus(changed, { id: 'arjang', status: null })).members[4]?.status).toBeNull();
  });

  it('refuses a member that is gone, a day that is none, a note that is too long', () => {
    const status = { kind: 'asked', date: null, note: '' } as const;
    expect(refusalOf(setStatus(plan, { id: 'gone', status })).code).toBe('refusal.memberGone');
    const undated = { ...status, date: '2025-06-31' };
    expect(refusalOf(setStatus(plan, { id: 'amal', status: undated })).code).toBe('refusal.dateUnreadable');
    const long = { ...status, note: 'x'.repeat(4_001) };
    expect(refusalOf(setStatus(plan, { id: 'amal', status: long })).code).toBe('refusal.noteTooLong');
  });
});
