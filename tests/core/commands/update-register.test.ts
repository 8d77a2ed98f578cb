import { describe, expect, it } from 'vitest';
import { updateRegister } from '../../../core/commands/update-register.ts';
import { calculate } from '../../../core/calculate.ts';
import type { Municipality } from '../../../core/plan/population-register.ts';
import type { Plan } from '../../../core/plan/schema.ts';
import { sv } from '../../builders/sentences.ts';
import { frozen } from '../../arbitraries/frozen.ts';
import { stegetVidarePlan } from '../../resources/examples/steget-vidare-plan.ts';
import { carriedOut, refusalOf } from './carried-out.ts';

const plan = frozen(stegetVidarePlan());
const SOURCE = 'SCB, folkmängd (inläst 2026)';
const entry = (code: string, population: Municipality['population']): Municipality => ({
  code,
  name: 'Enligt registret',
  county: '',
  population,
});
const memberOf = (of: Plan, code: string) => of.members.find(({ register }) => register?.code === code);

describe('updateRegister', () => {
  it('K7: adds years and replaces changed figures of the members that have the code, and nothing else of them', () => {
    const before = memberOf(plan, '1461');
    const after = carriedOut(
      updateRegister(plan, { entries: [entry('1461', { 2023: 9166, 2025: 9050 })], source: SOURCE }),
    );
    expect(memberOf(after, '1461')).toEqual({
      ...before,
      register: { code: '1461', population: { ...before?.register?.population, 2023: 9166, 2025: 9050 } },
    });
    expect(after.registerSource).toBe(SOURCE);
    expect(after.members.filter((member, place) => member !== plan.members[place])).toHaveLength(1);
  });

  it('K7: a typed population stays as typed and in force (Vänersborg, 6 965), and a newer date can be counted at', () => {
    const entries = plan.members.flatMap(({ register }) =>
      register ? [entry(register.code, { 2025: 10_000 })] : [],
    );
    const after = carriedOut(updateRegister(plan, { entries, source: SOURCE }));
    const { members } = calculate({ ...after, populationYear: 2025 }, after.base.id);
    expect(members.map(({ population }) => population?.n)).toEqual([
      ...[10_000n, 10_000n, 10_000n, 10_000n, 10_000n, 6_965n, 10_000n, 10_000n],
    ]);
  });

  it('H1: says how many members got other figures', () => {
    const mellerud = memberOf(plan, '1461')?.register?.population ?? {};
    const said = (entries: readonly Municipality[], source = SOURCE) => {
      const result = updateRegister(plan, { entries, source });
      return result.ok && sv(result.value.label);
    };
    const two = [entry('1461', { 2025: 1 }), entry('1430', { 2025: 1 }), entry('0114', { 2025: 1 })];
    expect(said(two)).toBe('Uppdatera folkmängden för 2 medlemmar');
    expect(said([entry('1461', { 2025: 1 })])).toBe('Uppdatera folkmängden för 1 medlem');
    expect(said([entry('1461', mellerud)])).toBe('Ändra folkmängdens källa');
  });

  it('H1: the same plan where no member has a code of the register, or all is as it was', () => {
    const same = entry('1461', memberOf(plan, '1461')?.register?.population ?? {});
    const keep = { entries: [same], source: plan.registerSource };
    expect(carriedOut(updateRegister(plan, { entries: [entry('0114', { 2025: 1 })], source: SOURCE }))).toBe(
      plan,
    );
    expect(carriedOut(updateRegister(plan, keep))).toBe(plan);
    expect(carriedOut(updateRegister(plan, { ...keep, source: ' ' }))).toBe(plan);
    expect(carriedOut(updateRegister(plan, { ...keep, source: SOURCE }))).toEqual({
      ...plan,
      registerSource: SOURCE,
    });
  });

  it.each([
    [[entry('1461', { 2025: -1 })], SOURCE],
    [[entry('1461', { 2025: 1.5 })], SOURCE],
    [[entry('1461', { 2025: 1 })], 'x'.repeat(501)],
  ])('refuses what a plan cannot hold', (entries, source) => {
    expect(refusalOf(updateRegister(plan, { entries, source })).code).toBe('refusal.figuresUnreadable');
  });
});
