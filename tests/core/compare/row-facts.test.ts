import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../core/plan/schema.ts';
import { amountLine, member } from '../../builders/plan-builder.ts';
import { changed, inputsOf, resultsOf, SMALL } from './diffed.ts';

describe('what stands beside the figures', () => {
  const one = (changes: Partial<Plan['members'][number]>) =>
    changed({ members: [member('Ed', 100, changes), SMALL.members[1]!] });

  test('name, note, unit, years and months of the plan', () => {
    const after = changed({
      name: 'Annan',
      note: 'Ny',
      years: [
        { year: 2026, months: 12 },
        { year: 2027, months: 6 },
      ],
    });
    expect(inputsOf(SMALL, after)).toEqual([
      'Planens namn: ”Plan” → ”Annan”',
      'Planens anteckning tillkommer: ”Ny”',
      'Planens år: 2025–2027 → 2026–2027',
      'Antal månader 2027: 12 → 6',
    ]);
    expect(resultsOf(SMALL, after)).toContain('Mellerud: 1 809 kr 2025–2027 → 1 206 kr 2026–2027');
  });

  test('a status with its date and note', () => {
    const asked = one({ status: { kind: 'asked', date: null, note: '' } });
    const decided = one({ status: { kind: 'decided', date: '2025-03-01', note: '§ 12' } });
    expect(inputsOf(asked, decided)).toEqual([
      'Ed, status: tillfrågad → beslutat 2025-03-01',
      'Ed, anteckning till status tillkommer: ”§ 12”',
    ]);
    expect(inputsOf(decided, SMALL)).toEqual([
      'Ed, status utgår: beslutat 2025-03-01',
      'Ed, anteckning till status utgår: ”§ 12”',
    ]);
  });

  test('notes and sources of rows and of inputs; long ones are not quoted', () => {
    const noted = changed({
      lines: [{ ...amountLine('Resor', 900), note: 'Bil', source: { text: 'Avtal', date: '2024-10-01' } }],
      remarks: { 'line:Resor.amount': { note: 'x'.repeat(200), source: null } },
    });
    expect(inputsOf(SMALL, noted)).toEqual([
      'Resor, anteckning tillkommer: ”Bil”',
      'Resor, källa tillkommer: ”Avtal”, 2024-10-01',
      'Resor, belopp, anteckning tillkommer',
    ]);
  });

  test('S4.9 the register’s figures of a date that is counted at', () => {
    const registered = (population: Record<string, number>, populationYear = 2023) =>
      changed({
        populationYear,
        members: [{ ...member('Ed', null), register: { code: '1438', population } }, SMALL.members[1]!],
      });
    expect(inputsOf(registered({ 2023: 100 }), registered({ 2023: 101, 2024: 102 }))).toEqual([
      'Ed, invånare 2023 enligt registret: 100 → 101',
    ]);
    // A newer date is one input; the figures were there before.
    const both = { 2023: 100, 2024: 102 };
    expect(inputsOf(registered(both), registered(both, 2024))).toEqual(['Datum: 31 dec 2023 → 31 dec 2024']);
    expect(inputsOf(registered({ 2022: 99 }), registered({ 2022: 99, 2023: 100 }))).toEqual([
      'Ed, invånare 2023 enligt registret tillkommer: 100',
    ]);
  });

  test('S4.10 decisions, but not of a plan that is compared with one of its own', () => {
    const { scenarios: _scenarios, decisions: _decisions, papers: _papers, ...frozen } = SMALL;
    const decision = {
      id: 'd',
      name: 'Beslut',
      note: '',
      date: '2025-02-01',
      caseNumber: 'KS 2025/1',
      plan: frozen,
      amounts: {},
    };
    const decided = changed({ decisions: [decision] });
    expect(inputsOf(SMALL, decided)).toEqual([]);
    const named = changed({ name: 'Annan' });
    expect(inputsOf(named, { ...named, decisions: [decision] })).toEqual([
      'Beslutet ”Beslut” tillkommer. Fattat 2025-02-01, diarienummer KS 2025/1',
    ]);
    const moved = changed({ decisions: [{ ...decision, date: '2025-02-02' }] });
    expect(inputsOf(decided, moved)).toEqual(['Beslut, datum: ”2025-02-01” → ”2025-02-02”']);
  });
});
