import { describe, expect, it } from 'vitest';
import { withMembers } from '../../../core/commands/new-members.ts';
import type { NewMember } from '../../../core/plan/new-member.ts';
import { frozen } from '../../arbitraries/frozen.ts';
import { stegetVidarePlan } from '../../resources/examples/steget-vidare-plan.ts';

const plan = frozen(stegetVidarePlan());
const start = (id: string, changes: Partial<NewMember> = {}): NewMember => ({
  id,
  name: id,
  register: null,
  population: null,
  ceiling: null,
  keyValues: {},
  ...changes,
});
const added = (...starts: readonly NewMember[]) => withMembers(plan, starts);

describe('withMembers', () => {
  it('adds them last in their order, and gives the same plan for none', () => {
    const result = added(start('b'), start('a', { name: ' A ' }));
    expect(result.ok && result.value.members.slice(-2).map(({ name }) => name)).toEqual(['b', 'A']);
    expect(added()).toEqual({ ok: true, value: plan });
    const none = added();
    expect(none.ok && none.value).toBe(plan);
  });

  const register = { code: '0114', population: {} };
  it.each<[readonly NewMember[], number, string]>([
    [[start('a'), start('a', { name: 'b' })], 1, 'refusal.idTaken'],
    [[start('a'), start('mellerud')], 1, 'refusal.idTaken'],
    [[start('a'), start('b', { name: 'A' })], 1, 'refusal.nameTaken'],
    [[start('a'), start('b'), start('c', { name: 'MELLERUD' })], 2, 'refusal.nameTaken'],
    [[start('a', { register }), start('b', { register })], 1, 'refusal.municipalityTaken'],
    [[start('a', { name: '' })], 0, 'refusal.nameEmpty'],
    [[start('a', { keyValues: { borta: { text: '1', value: '1' } } })], 0, 'refusal.columnGone'],
    [[start('a', { ceiling: { text: '-1', value: '-1' } })], 0, 'value.outOfRange'],
    [[start('a', { ceiling: { text: '1', value: '1e3' } })], 0, 'refusal.registerUnreadable'],
  ])('N5.3 N5.5: refuses all where one cannot be added, and says which (%#)', (starts, place, code) => {
    expect(added(...starts)).toMatchObject({ ok: false, failure: { place, reason: { code } } });
  });

  it('N5: refuses the first past 5 000', () => {
    const many = Array.from({ length: 4_993 }, (_, place) => start(`m${String(place)}`));
    expect(added(...many)).toMatchObject({
      ok: false,
      failure: { place: 4_992, reason: { code: 'refusal.tooManyMembers' } },
    });
    const result = added(...many.slice(1));
    expect(result.ok && result.value.members.length).toBe(5_000);
  });
});
