import { describe, expect, it } from 'vitest';
import { addScenarioOfDecided } from '../../../core/commands/add-scenario-of-decided.ts';
import { setStatus } from '../../../core/commands/set-status.ts';
import { calculate } from '../../../core/calculate.ts';
import type { Plan, StatusKind } from '../../../core/plan/schema.ts';
import { wholePlan } from '../../builders/whole-plan.ts';
import { stegetVidarePlan } from '../../resources/examples/steget-vidare-plan.ts';
import { carriedOut, refusalOf } from './carried-out.ts';

const plan = wholePlan();
const answer = (of: Plan, id: string, kind: StatusKind) =>
  carriedOut(setStatus(of, { id, status: { kind, date: null, note: '' } }));
const joinedIn = (of: Plan, scenario: string) =>
  calculate(of, scenario).members.flatMap(({ id, joined }) => (joined.includes(true) ? [[id, joined]] : []));

describe('addScenarioOfDecided', () => {
  it('D2: has exactly those that have decided or signed; the rest follows the base', () => {
    const added = carriedOut(addScenarioOfDecided(plan, { id: 'klara', name: 'De som beslutat' }));
    expect(joinedIn(added, 'klara')).toEqual([
      ['mellerud', [true, true, true]],
      ['amal', [true, true, true]],
    ]);
    expect(Object.keys(added.scenarios.at(-1)?.overrides ?? {}).sort()).toEqual([
      'member:arjang.joined',
      'member:fargelanda.joined',
      'member:vanersborg.joined',
    ]);
  });

  it('D2: keeps the years that the base joins a member in, and joins one that it leaves out', () => {
    const answered = answer(answer(plan, 'arjang', 'decided'), 'vgr', 'signed');
    const added = carriedOut(addScenarioOfDecided(answered, { id: 'klara', name: 'De som beslutat' }));
    expect(joinedIn(added, 'klara')).toContainEqual(['arjang', [false, true, true]]);
    expect(joinedIn(added, 'klara')).toContainEqual(['vgr', [true, true, true]]);
  });

  it('refuses where nobody has decided, and as addScenario', () => {
    const add = (of: Plan, name: string) => addScenarioOfDecided(of, { id: 'klara', name });
    expect(refusalOf(add(stegetVidarePlan(), 'x')).code).toBe('refusal.nobodyDecided');
    expect(refusalOf(add(plan, 'bas')).code).toBe('refusal.nameTaken');
    expect(refusalOf(addScenarioOfDecided(plan, { id: 'bas', name: 'x' })).code).toBe('refusal.idTaken');
  });
});
