import type { Member, MemberStatus, Plan } from '../../../core/index.ts';
import { formatIn } from '../../../renderer/text/use-text.ts';
import { memberColumnsOf, type MemberColumn } from '../../../renderer/members/member-columns.ts';
import { createTranslator } from '../../../resources/text/translator.ts';
import { examplePlan } from '../example-plan.ts';

export const SWEDISH = createTranslator('sv');
export const KRONOR = formatIn('sv', 'kr', 'kr');

/** The example with a key column of hours: Bengtsfors one value, Mellerud one a year, the others none. */
export function planWithHours(): Plan {
  const plan = examplePlan();
  const number = (value: string) => ({ text: value, value });
  return {
    ...plan,
    keyColumns: [{ id: 'hours', name: 'Nyttjande', unit: 'timmar', note: '', source: null }],
    members: plan.members.map((member) => {
      if (member.name === 'Bengtsfors') return { ...member, keyValues: { hours: { all: number('120') } } };
      if (member.name !== 'Mellerud') return member;
      const years = { '2025': number('90'), '2026': number('95'), '2027': number('100') };
      return { ...member, keyValues: { hours: { years } } };
    }),
  };
}

export function memberNamed(plan: Plan, name: string): Member {
  const member = plan.members.find((each) => each.name === name);
  if (!member) throw new Error(`The plan has no ${name}`);
  return member;
}

export function columnOf(plan: Plan, id: string): MemberColumn {
  const column = memberColumnsOf(plan, SWEDISH).find((each) => each.id === id);
  if (!column) throw new Error(`The list has no column ${id}`);
  return column;
}

export function withStatus(plan: Plan, statuses: Readonly<Record<string, MemberStatus['kind']>>): Plan {
  return {
    ...plan,
    members: plan.members.map((member) => {
      const kind = statuses[member.name];
      return kind ? { ...member, status: { kind, date: null, note: '' } } : member;
    }),
  };
}
