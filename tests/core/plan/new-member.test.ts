import { describe, expect, it } from 'vitest';
import { inputsOf } from '../../../core/plan/inputs.ts';
import { checkMember, fieldsOfMember, memberOf, type NewMember } from '../../../core/plan/new-member.ts';
import { keyColumn, planWith, typed } from '../../builders/plan-builder.ts';
import { sv } from '../../builders/sentences.ts';

const plan = planWith({ keyColumns: [keyColumn('timmar')] });
const start: NewMember = {
  id: 'new',
  name: 'Åmål',
  register: null,
  population: typed(12_006),
  ceiling: typed(200_000),
  keyValues: { timmar: typed('7.5') },
};
const why = (changes: Partial<NewMember>) => {
  const failure = checkMember(plan, memberOf({ ...start, ...changes }));
  return failure && sv(failure);
};

describe('memberOf', () => {
  it('is joined in all years, with a ceiling a year and key values that are the same in all', () => {
    expect(memberOf(start)).toEqual({
      id: 'new',
      name: 'Åmål',
      note: '',
      source: null,
      register: null,
      population: typed(12_006),
      joined: { all: true },
      status: null,
      ceiling: { kind: 'year', amount: typed(200_000) },
      keyValues: { timmar: { all: typed('7.5') } },
    });
    expect(memberOf({ ...start, ceiling: null }).ceiling).toBeNull();
  });

  it('has the inputs that it has once it is in the plan', () => {
    const member = memberOf(start);
    const inPlan = inputsOf({ ...plan, members: [member] }).filter(({ row }) => row === 'member:new');
    expect(fieldsOfMember(plan, member)).toEqual(inPlan);
  });
});

describe('checkMember', () => {
  it('N5: nothing where all figures can stand', () => {
    expect(why({})).toBeNull();
    expect(why({ population: null, ceiling: null, keyValues: {} })).toBeNull();
  });

  it.each<[Partial<NewMember>, RegExp]>([
    [{ population: typed('0.5') }, /^Åmål, .*heltal/],
    [{ population: typed(-1) }, /^Åmål, .*mellan/],
    [{ ceiling: typed(-1) }, /^Åmål, .*mellan/],
    [{ keyValues: { timmar: typed(-1) } }, /^Åmål, timmar.*mellan/],
    [{ keyValues: { borta: typed(1) } }, /^Kolumnen finns inte längre\.$/],
  ])('N5: says of %j what is wrong', (changes, said) => {
    expect(why(changes)).toMatch(said);
  });
});
