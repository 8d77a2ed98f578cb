import { describe, expect, it } from 'vitest';
import { addMember, type AddMember } from '../../../core/commands/add-member.ts';
import { LIMITS, type Plan } from '../../../core/plan/schema.ts';
import { stegetVidarePlan } from '../../resources/examples/steget-vidare-plan.ts';
import { carriedOut, refusalOf, typed } from './carried-out.ts';

const plan = stegetVidarePlan();
const names = (of: Plan) => of.members.map(({ name }) => name);
const region: AddMember = { id: 'vgr', name: 'Västra Götalandsregionen', register: null, population: null };

describe('addMember', () => {
  it('K7: adds it last and joined; a member need not be a municipality', () => {
    const added = carriedOut(addMember(plan, region));
    expect(names(added).at(-1)).toBe('Västra Götalandsregionen');
    expect(added.members.at(-1)).toEqual({
      id: 'vgr',
      name: 'Västra Götalandsregionen',
      note: '',
      source: null,
      register: null,
      population: null,
      joined: { all: true },
      status: null,
      ceiling: null,
      keyValues: {},
    });
  });

  it('K7.2: keeps the register’s figures and a typed population beside each other', () => {
    const register = { code: '1488', population: { 2023: 59_000 } };
    const added = carriedOut(
      addMember(plan, { id: 't', name: 'Trollhättan', register, population: typed('100') }),
    );
    expect(added.members.at(-1)).toMatchObject({ register, population: typed('100') });
  });

  it.each<[Partial<AddMember>, string]>([
    [{ name: 'mellerud' }, 'refusal.nameTaken'],
    [{ name: 'A\u030AMÅL' }, 'refusal.nameTaken'],
    [{ name: '' }, 'refusal.nameEmpty'],
    [{ id: 'mellerud' }, 'refusal.idTaken'],
    [{ id: 'a b' }, 'refusal.idTaken'],
    [{ register: { code: '1461', population: {} } }, 'refusal.municipalityTaken'],
    [{ register: { code: 'x', population: {} } }, 'refusal.registerUnreadable'],
    [{ register: { code: '1111', population: { 2023: -1 } } }, 'refusal.registerUnreadable'],
    [{ population: typed('-1') }, 'value.outOfRange'],
    [{ population: typed('1.5') }, 'value.notWhole'],
    [{ population: typed('1e3') }, 'refusal.registerUnreadable'],
  ])('N5.3 N5.5: refuses %j', (change, code) => {
    expect(refusalOf(addMember(plan, { ...region, ...change })).code).toBe(code);
  });

  it('N5: refuses a member past the limit', () => {
    const members = Array.from({ length: LIMITS.members }, (_, place) => ({
      ...carriedOut(addMember(plan, region)).members[8],
      id: `m${place}`,
      name: `M${place}`,
    }));
    expect(refusalOf(addMember({ ...plan, members } as Plan, region)).code).toBe('refusal.tooManyMembers');
  });
});
