import { describe, expect, test } from 'vitest';
import { setUnit } from '../../../core/commands/set-unit.ts';
import { planDiff } from '../../../core/compare/plan-diff.ts';
import { examplePlan } from '../../builders/example-plan.ts';
import {
  amountLine,
  ceilingOf,
  joinedIn,
  member,
  planWith,
  scenario,
  stegetVidare,
} from '../../builders/plan-builder.ts';
import { en, sv } from '../../builders/sentences.ts';
import { wholePlan } from '../../builders/whole-plan.ts';
import { carriedOut } from '../commands/carried-out.ts';
import { base, changed, diff, inputsOf, lineOf, resultsOf, SMALL } from './diffed.ts';

describe('S4 the difference between two plans', () => {
  test('S4.5 of a plan and itself, and of a copy: nothing differs, and it says so', () => {
    const plan = examplePlan();
    const same = diff(plan, structuredClone(plan));
    expect(same.inputs).toEqual([]);
    expect(same.results.every(({ sentence }) => sentence === null)).toBe(true);
    expect(same.results.map(({ id }) => id)).toContain('member:mellerud');
    expect(sv(same.summary)).toBe('Inget skiljer, varken uppgifter eller resultat.');
    expect(en(same.summary)).toBe('Nothing differs, neither inputs nor results.');
  });

  test('an input and what it comes to, in both languages', () => {
    // Published case: without Munkedal Mellerud has 20 % of 1 156 000, 1 184 980, 1 214 829: 711 162 in all.
    const plan = examplePlan();
    const found = planDiff(base(plan), { plan, scenario: 'utan-munkedal' });
    expect(found.inputs.map(({ sentence }) => sv(sentence))).toEqual([
      'Resor, antal: 2 250 mil → 2 000 mil',
      'Munkedal, medlemskap: med → ej med',
    ]);
    const said = found.results.flatMap(({ sentence }) => (sentence ? [sv(sentence)] : []));
    expect(said).toContain('Summa kostnader 2025–2027: 3 585 809 kr → 3 555 809 kr (−30 000 kr)');
    expect(said).toContain('Mellerud 2025–2027: 573 730 kr → 711 162 kr (+137 432 kr)');
    expect(said).toContain('Munkedal 2025–2027: 681 304 kr → 0 kr (−681 304 kr)');
    expect(sv(found.summary)).toBe('Det som skiljer: 2 uppgifter och 9 resultat.');
    expect(en(found.inputs[0]!.sentence)).toBe('Resor, quantity: 2,250 mil → 2,000 mil');
  });

  test('S4.8 where only some years differ they are named, or listed with their values', () => {
    const one = changed({ lines: [amountLine('Resor', { 2025: 900, 2026: 800, 2027: 900 })] });
    expect(inputsOf(SMALL, one)).toEqual(['Resor, belopp 2026: 900 kr/år → 800 kr/år']);
    const two = changed({ lines: [amountLine('Resor', { 2025: 900, 2026: 800, 2027: 700 })] });
    expect(inputsOf(SMALL, two)).toEqual(['Resor, belopp: 900 kr/år → 800 kr/år 2026 och 700 kr/år 2027']);
    const all = changed({ lines: [amountLine('Resor', { 2025: 800, 2026: 800, 2027: 800 })] });
    expect(inputsOf(SMALL, all)).toEqual(['Resor, belopp: 900 kr/år → 800 kr/år']);
  });

  test('C4 the same amounts written in another way are the same', () => {
    const byYear = changed({ lines: [amountLine('Resor', { 2025: 900, 2026: 900, 2027: 900 })] });
    expect(inputsOf(SMALL, byYear)).toEqual([]);
    const formula = changed({
      lines: [lineOf(amountLine('Resor', 900), { amount: { all: { text: '=9*100', value: '900' } } })],
    });
    expect(inputsOf(SMALL, formula)).toEqual([]);
  });

  test('S4.8, N5 amounts are the same whatever the unit they are written in', () => {
    const inKronor = planWith({
      lines: [amountLine('Resor', 900_000)],
      members: [member('Ed', 100, { ceiling: ceilingOf(500_000) })],
    });
    const inThousands = planWith({
      unit: 'tkr',
      lines: [amountLine('Resor', 900)],
      members: [member('Ed', 100, { ceiling: ceilingOf(500) })],
    });
    expect(inputsOf(inKronor, inThousands)).toEqual(['Planens enhet: hela kronor → tusental kronor']);
    expect(resultsOf(inKronor, inThousands)).toEqual([]);
    const more = { ...inThousands, lines: [amountLine('Resor', 901)] };
    expect(resultsOf(inKronor, more)[0]).toBe(
      'Summa kostnader 2025–2027: 2 700 000 kr → 2 703 tkr (+3 000 kr)',
    );
  });

  test('S4.8, C5.3 a plan of everything written in thousands differs in its units alone', () => {
    const kronor = wholePlan();
    const thousands = carriedOut(setUnit(kronor, { unit: 'tkr' }));
    const { inputs } = diff(kronor, thousands);
    expect(inputs.map(({ id }) => id)).toEqual(['plan.unit', 'keyColumn:avgift.unit']);
  });
});

describe('results', () => {
  test('A1 what cannot be computed is said, not counted', () => {
    const missing = changed({ members: [member('Ed', null), SMALL.members[1]!] });
    expect(resultsOf(SMALL, missing)).toContain('Ed 2025–2027: 891 kr → kan inte räknas ut');
    expect(resultsOf(SMALL, missing)).toContain('Ofördelat 2025–2027: 0 kr → 2 700 kr (+2 700 kr)');
  });

  test('S4.11 the same sum in other years', () => {
    const moved = changed({ lines: [amountLine('Resor', { 2025: 800, 2026: 1000, 2027: 900 })] });
    expect(resultsOf(SMALL, moved)[0]).toBe(
      'Summa kostnader: samma summa, men 2025 900 kr → 800 kr och 2026 900 kr → 1 000 kr',
    );
  });

  test('F3 a rest that appears: nobody is left to pay', () => {
    const plan = changed({
      scenarios: [
        scenario('S', { 'member:ed.joined': joinedIn(false), 'member:mellerud.joined': joinedIn(false) }),
      ],
    });
    const found = planDiff(base(plan), { plan, scenario: 'S' });
    const rest = found.results.find(({ id }) => id === 'unfunded');
    expect(rest?.sentence && sv(rest.sentence)).toBe('Ofinansierat 2025–2027: 0 kr → 2 700 kr (+2 700 kr)');
  });

  test('every result row has its series on both sides where it is in both', () => {
    const { results } = diff(stegetVidare(), stegetVidare());
    expect(results.every(({ before, after }) => before !== null && after !== null)).toBe(true);
    expect(results.map(({ name }) => name)).toContain('Mellerud');
  });
});
