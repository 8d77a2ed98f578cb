import { describe, expect, test } from 'vitest';
import { resolve, type Plan } from '../../../core/index.ts';
import {
  changeCeilingKind,
  changeStatus,
  editorText,
  setTyped,
  toggleJoined,
  type EditAnswer,
} from '../../../renderer/members/edit-member.ts';
import { columnOf, memberNamed, planWithHours, withStatus } from './member-plan.ts';

const PLAN = planWithHours();

function type(name: string, column: string, typed: string, plan: Plan = PLAN, scenario = plan.base.id) {
  const place = { member: memberNamed(plan, name), column: columnOf(plan, column), scenario };
  return setTyped(plan, place, typed, 'sv');
}
function made(answer: EditAnswer): Plan {
  if (!answer.ok) throw new Error(answer.failure.code);
  return answer.value.plan;
}
const codeOf = (answer: EditAnswer) => (answer.ok ? 'done' : answer.failure.code);

describe('typed into a cell', () => {
  test('N4 figures by the sheet’s own rules, arithmetic and all', () => {
    expect(memberNamed(made(type('Årjäng', 'population', '=9000+12')), 'Årjäng').population).toEqual({
      text: '=9000+12',
      value: '9012',
    });
    expect(memberNamed(made(type('Årjäng', 'ceiling', '250 000 kr')), 'Årjäng').ceiling).toMatchObject({
      kind: 'year',
      amount: { value: '250000' },
    });
    expect(memberNamed(made(type('Årjäng', 'key:hours', '80,5')), 'Årjäng').keyValues).toEqual({
      hours: { all: { text: '80.5', value: '80.5' } },
    });
  });

  test('N4 what the sheet refuses is refused here, with the same words', () => {
    expect(codeOf(type('Årjäng', 'ceiling', '1.234'))).toMatch(/^number\./);
    expect(codeOf(type('Årjäng', 'population', '12,5'))).toBe('value.notWhole');
    expect(codeOf(type('Årjäng', 'name', 'Mellerud'))).toBe('refusal.nameTaken');
  });

  test('nothing typed is nothing, where that is a value', () => {
    expect(memberNamed(made(type('Mellerud', 'ceiling', '')), 'Mellerud').ceiling).toBeNull();
    expect(memberNamed(made(type('Vänersborg*', 'population', '')), 'Vänersborg*').population).toBeNull();
    expect(codeOf(type('Mellerud', 'name', ''))).toBe('refusal.nameEmpty');
  });

  test('T1 another amount keeps the ceiling’s kind', () => {
    const { id } = memberNamed(PLAN, 'Mellerud');
    const period = made(changeCeilingKind(PLAN, id, 'period', PLAN.base.id));
    expect(memberNamed(made(type('Mellerud', 'ceiling', '500000', period)), 'Mellerud').ceiling).toEqual({
      kind: 'period',
      amount: { text: '500000', value: '500000' },
    });
  });

  test('S1 in a scenario it is the scenario’s own', () => {
    const scenario = PLAN.scenarios[0]?.id ?? '';
    const plan = made(type('Mellerud', 'ceiling', '300000', PLAN, scenario));
    expect(memberNamed(plan, 'Mellerud').ceiling?.amount.value).toBe('200000');
    expect(memberNamed(resolve(plan, scenario), 'Mellerud').ceiling?.amount.value).toBe('300000');
  });

  test('a date and a note belong to a status', () => {
    expect(codeOf(type('Mellerud', 'statusDate', '2026-03-14'))).toBe('memberList.statusFirst');
    const asked = withStatus(PLAN, { Mellerud: 'asked' });
    expect(codeOf(type('Mellerud', 'statusDate', '14/3', asked))).toBe('date.unreadable');
    const dated = made(type('Mellerud', 'statusDate', '20260314', asked));
    expect(memberNamed(made(type('Mellerud', 'statusNote', 'KS', dated)), 'Mellerud').status).toEqual({
      kind: 'asked',
      date: '2026-03-14',
      note: 'KS',
    });
  });

  test('the population’s source is noted of the input, and goes when it is emptied', () => {
    const { id } = memberNamed(PLAN, 'Årjäng');
    const noted = made(type('Årjäng', 'populationSource', 'Halva kommunen'));
    expect(noted.remarks[`member:${id}.population`]?.note).toBe('Halva kommunen');
    expect(made(type('Årjäng', 'populationSource', '', noted)).remarks).toEqual(PLAN.remarks);
  });
});

test('an editor opens with what was typed', () => {
  const text = (name: string, column: string) =>
    editorText(
      PLAN,
      { member: memberNamed(PLAN, name), column: columnOf(PLAN, column), scenario: PLAN.base.id },
      'sv',
    );
  expect(text('Mellerud', 'ceiling')).toBe('200000');
  expect(text('Mellerud', 'population')).toBe('');
  expect(text('Bengtsfors', 'key:hours')).toBe('120');
  expect(text('Mellerud', 'name')).toBe('Mellerud');
});

test('Y1 a box for all years and one for a year', () => {
  const scenario = PLAN.base.id;
  const member = memberNamed(PLAN, 'Åmål');
  const all = made(toggleJoined(PLAN, { member, column: columnOf(PLAN, 'joined'), scenario }, true));
  expect(memberNamed(all, 'Åmål').joined).toEqual({ all: true });
  const year = made(toggleJoined(all, { member, column: columnOf(PLAN, 'joined:2025'), scenario }, false));
  expect(memberNamed(year, 'Åmål').joined).toEqual({ years: { '2025': false, '2026': true, '2027': true } });
});

test('another status loses the date of the one before and keeps the note; none loses both', () => {
  const { id } = memberNamed(PLAN, 'Mellerud');
  const asked = {
    ...PLAN,
    members: PLAN.members.map((member) =>
      member.id === id
        ? { ...member, status: { kind: 'asked' as const, date: '2026-01-02', note: 'Brev' } }
        : member,
    ),
  };
  expect(memberNamed(made(changeStatus(asked, id, 'decided')), 'Mellerud').status).toEqual({
    kind: 'decided',
    date: null,
    note: 'Brev',
  });
  expect(made(changeStatus(asked, id, 'asked'))).toBe(asked);
  expect(memberNamed(made(changeStatus(asked, id, null)), 'Mellerud').status).toBeNull();
});

test('T1 a kind is of a ceiling that is there', () => {
  const { id } = memberNamed(PLAN, 'Årjäng');
  expect(codeOf(changeCeilingKind(PLAN, id, 'period', PLAN.base.id))).toBe('memberList.ceilingFirst');
});
