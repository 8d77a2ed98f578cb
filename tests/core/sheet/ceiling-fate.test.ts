import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../core/plan/schema.ts';
import { amountLine, ceilingOf, joinedIn, member, planWith } from '../../builders/plan-builder.ts';
import { en, sv } from '../../builders/sentences.ts';
import { builtSheet, cellAt, cellWords } from './cell-words.ts';

/** 1 000 a year on A and B, half each; A has the ceiling. */
function ceilingOn(ceiling: ReturnType<typeof ceilingOf> | null, changes: Partial<Plan> = {}, who = 'a') {
  const plan = planWith({
    lines: [amountLine('x', 1_000)],
    members: [member('A', 1, { ceiling }), member('B', 1)],
    ...changes,
  });
  const cell = cellAt(builtSheet(plan), `member:${who}/ceiling`);
  return [cellWords(cell), cell.mark, cell.remark && sv(cell.remark)];
}

describe('T1: a ceiling is shown with its kind, and how it fares', () => {
  test('a year', () => {
    expect(ceilingOn(ceilingOf(400))).toEqual(['400/år', 'over', 'Över 3 av 3 år']);
    expect(ceilingOn(ceilingOf(500))).toEqual(['500/år', 'holds', 'Hålls alla år']);
  });

  test('on average over its own joined years', () => {
    expect(ceilingOn(ceilingOf(400, 'average'))).toEqual(['400/år i snitt', 'over', 'Snittet 100 kr över']);
    expect(ceilingOn(ceilingOf(500, 'average'))).toEqual(['500/år i snitt', 'holds', 'Hålls i snitt']);
  });

  test('for the period: from which year', () => {
    // 500, 1 000, 1 500 so far: over 900 from the second year, at last by 600.
    expect(ceilingOn(ceilingOf(900, 'period'))).toEqual([
      '900 för perioden',
      'over',
      '600 kr över, från 2026',
    ]);
    expect(ceilingOn(ceilingOf(1_500, 'period'))).toEqual(['1 500 för perioden', 'holds', 'Hålls']);
  });

  test('none, nothing said', () => {
    expect(ceilingOn(null)).toEqual(['', null, null]);
  });
});

describe('T3, T4: a ceiling that is acted on', () => {
  test('T3: from what it was capped, and what the others bear', () => {
    const rule = { ceilingRule: 'spread' } as const;
    expect(ceilingOn(ceilingOf(400), rule)).toEqual(['400/år', 'holds', 'Kapad från 1 500 kr i summa']);
    expect(ceilingOn(ceilingOf(400), rule, 'b')).toEqual(['', null, 'varav 300 kr över andras tak']);
  });

  test('in one year of several, and in the only one', () => {
    // 500 and 500 of 1 200 are used: 200 is left of the third year's 500.
    expect(ceilingOn(ceilingOf(1_200, 'period'), { ceilingRule: 'spread' })[2]).toBe(
      'Kapad 2027 från 500 kr',
    );
    const years = [{ year: 2025, months: 12 }];
    expect(ceilingOn(ceilingOf(400), { ceilingRule: 'spread', years })[2]).toBe('Kapad från 500 kr');
  });

  test('T4: what the host bears, beside its own ceiling', () => {
    const host = { ceilingRule: 'host', host: { kind: 'member', member: 'b' } } as const;
    expect(ceilingOn(ceilingOf(400), host, 'b')).toEqual(['', null, 'varav 300 kr som värd']);
    const own = [member('A', 1, { ceiling: ceilingOf(400) }), member('B', 1, { ceiling: ceilingOf(550) })];
    expect(ceilingOn(null, { ...host, members: own }, 'b')).toEqual([
      '550/år',
      'over',
      'Över 3 av 3 år · varav 300 kr som värd',
    ]);
  });

  test('what cannot be tested in some year says so', () => {
    const members = [
      member('A', 1, { ceiling: ceilingOf(400) }),
      member('B', null, { joined: joinedIn({ 2025: false, 2026: true, 2027: false }) }),
    ];
    expect(ceilingOn(null, { members, lines: [amountLine('x', 100)] })).toEqual([
      '400/år',
      null,
      'Kan inte prövas alla år',
    ]);
  });

  test('in English', () => {
    const plan = planWith({
      lines: [amountLine('x', 1_000)],
      members: [member('A', 1, { ceiling: ceilingOf(900, 'period') })],
    });
    const { remark } = cellAt(builtSheet(plan), 'member:a/ceiling');
    expect(remark && en(remark)).toBe('2,100 kr over, from 2025');
  });
});
