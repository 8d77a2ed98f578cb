import { describe, expect, it } from 'vitest';
import { everythingPlan } from '../../builders/everything-plan.ts';
import { opened } from './opened.ts';

const plan = everythingPlan();
const whole = opened(plan);

describe('the assumptions of a plan that holds everything', () => {
  it('S1: the assumptions have every input with its note, its source and its date', () => {
    const said = (id: string) =>
      ['note', 'source', 'date'].map((column) => whole.value(`${id}/${column}`, 'assumptions'));
    expect(said('line:lon.pay')).toEqual(['Genomsnittlig lön', 'Löneavtalet', '2025-01-15']);
    expect(said('line:lon.degree')).toEqual([null, 'Avtalet § 4', '2025-03-01']);
    expect(said('funding:bidrag.percent')).toEqual(['Enligt beslut', 'Avtalet § 4', '2025-03-01']);
    expect(said('funding:bidrag.amount')).toEqual([null, 'Avtalet § 4', '2025-03-01']);
    expect(said('member:gamma.population')).toEqual(['Bara den östra delen räknas', null, null]);
    expect(said('member:alfa.status')).toEqual(['KF § 12', null, '2025-02-03']);
    const values = (id: string) =>
      ['base', 'utan-delta'].map((scenario) => whole.value(`${id}/${scenario}`, 'assumptions'));
    expect(values('member:alfa.status')).toEqual(['beslutat', 'beslutat']);
    expect(values('line:lon.degree')).toEqual([0.8, 1]);
    expect(values('line:lokal.participants')).toEqual(['Alfa och Beta', 'alla medlemmar']);
    expect(values('plan.host')).toEqual(['Alfa', 'Förbundet']);
    expect(values('key:nyckel.part:fast')).toEqual([2_000, 3_000]);
    expect(whole.value('key:nyckel.part:rest/input', 'assumptions')).toBe('Del 4: resten efter timmar');
    expect(values('months')).toEqual([12, 12]);
  });
});
