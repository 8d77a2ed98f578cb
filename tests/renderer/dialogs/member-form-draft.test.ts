import { expect, test } from 'vitest';
import { resolve, type Plan } from '../../../core/index.ts';
import {
  memberChanges,
  memberDraftOf,
  type MemberDraft,
} from '../../../renderer/dialogs/member-form-draft.ts';
import { memberNamed, planWithHours } from '../members/member-plan.ts';

const PLAN = planWithHours();
const MELLERUD = memberNamed(PLAN, 'Mellerud');

function change(changes: Partial<MemberDraft>, scenario = PLAN.base.id) {
  const draft = { ...memberDraftOf(MELLERUD, 'sv'), ...changes };
  return memberChanges(MELLERUD.id, draft, scenario, 'sv')(PLAN);
}
function made(changes: Partial<MemberDraft>, scenario?: string): Plan {
  const answer = change(changes, scenario);
  if (!answer.ok) throw new Error(answer.failure.code);
  return answer.value.plan;
}

test('a form that is sent as it opened changes nothing', () => {
  expect(made({})).toBe(PLAN);
});

test('status, ceiling with its kind, note and source in one step', () => {
  const plan = made({
    status: 'decided',
    statusDate: '20260314',
    statusNote: 'KF § 3',
    ceiling: '=2*100000',
    ceilingKind: 'average',
    note: 'Svar i mars',
    source: 'Brev',
    date: '2026-03-02',
  });
  expect(memberNamed(plan, 'Mellerud')).toMatchObject({
    status: { kind: 'decided', date: '2026-03-14', note: 'KF § 3' },
    ceiling: { kind: 'average', amount: { text: '=2*100000', value: '200000' } },
    note: 'Svar i mars',
    source: { text: 'Brev', date: '2026-03-02' },
  });
});

test('S1 figures are the scenario’s, what is said of the member is the plan’s', () => {
  const scenario = PLAN.scenarios[0]?.id ?? '';
  const plan = made({ ceilingKind: 'period', status: 'asked' }, scenario);
  expect(memberNamed(plan, 'Mellerud')).toMatchObject({
    ceiling: { kind: 'year' },
    status: { kind: 'asked' },
  });
  expect(memberNamed(resolve(plan, scenario), 'Mellerud').ceiling?.kind).toBe('period');
});

test('no amount is no ceiling, whichever kind is chosen; no status loses its date', () => {
  const plan = made({ ceiling: '', ceilingKind: 'period', statusDate: 'strunt' });
  expect(memberNamed(plan, 'Mellerud')).toMatchObject({ ceiling: null, status: null });
});

test('one fault and nothing is changed', () => {
  expect(change({ note: 'ny', status: 'asked', statusDate: '2026-02-30' })).toMatchObject({
    ok: false,
    failure: { code: 'date.unreadable' },
  });
  expect(change({ note: 'ny', ceiling: '1.234' }).ok).toBe(false);
});
