import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../core/plan/schema.ts';
import { amountLine, ceilingOf, member, planWith } from '../../builders/plan-builder.ts';
import { en, sv } from '../../builders/sentences.ts';
import { explained, formulaWords, tree } from './explained.ts';

/** 1 000 a year on A, B and C, who has as many as they have together: 250, 250 and 500. C's ceiling is 400. */
function planWithCeiling(ceiling: ReturnType<typeof ceilingOf>, changes: Partial<Plan> = {}): Plan {
  return planWith({
    lines: [amountLine('x', 1_000)],
    shareRounding: 'none',
    members: [member('A', 1), member('B', 1), member('C', 2, { ceiling })],
    ...changes,
  });
}

const said = (cell: string, plan: Plan) => sv(explained(cell, plan).sentence);
const SPREAD = planWithCeiling(ceilingOf(400), { ceilingRule: 'spread' });

describe('T3: capped, and spread', () => {
  test('who is capped: before, how much is cut, and after', () => {
    const found = explained('member:c/y2025', SPREAD);
    expect(found.rule).toBe('T3');
    expect(formulaWords(found.formula)).toBe('500 kr − 100 kr = 400 kr');
    expect(sv(found.sentence)).toBe(
      'C 2025: 2 av 4 invånare = 50,00 %; 2 ÷ 4 × 1 000 kr = 500 kr. Taket 400 kr/år sänker beloppet med 100 kr till 400 kr.',
    );
    expect(en(found.sentence)).toContain('The ceiling of 400 kr/year lowers the amount by 100 kr to 400 kr.');
    expect(found.remark && sv(found.remark.message)).toBe('Precis vid taket, 400 kr/år.');
    expect(tree(found).filter((line) => /^ {2}\S/.test(line))).toEqual([
      '  C 2025, del av kostnaderna: 500 kr',
      '  C, kapat vid taket 2025: −100 kr',
    ]);
    const cut = found.parts[1];
    expect(cut && sv(cut.sentence)).toBe(
      'C 2025: 100 kr ligger över taket. Det över taken delas av de andra efter deras exakta belopp.',
    );
    expect(cut?.parts.map(({ cell }) => cell)).toEqual(['input:member:c.ceiling', 'input:plan.ceilingRule']);
  });

  test('who bears it: what is added, and from whom', () => {
    const found = explained('member:a/y2025', SPREAD);
    expect(found.rule).toBe('T3');
    expect(formulaWords(found.formula)).toBe('250 kr + 50 kr = 300 kr');
    expect(sv(found.sentence)).toContain(
      'Av det som ligger över andras tak kommer 50 kr till, så beloppet blir 300 kr.',
    );
    const added = found.parts[1];
    expect(added && sv(added.sentence)).toBe(
      'Över sina tak 2025: C 100 kr. Det över taken delas av de andra efter deras exakta belopp.',
    );
    expect(added?.parts[0]?.cell).toBe('member:c/y2025');
  });

  test('where all are capped the rest is unfunded', () => {
    const members = ['A', 'B'].map((name) => member(name, 1, { ceiling: ceilingOf(400) }));
    expect(said('unfunded/y2025', { ...SPREAD, members })).toBe(
      'Ofinansierat 2025: 200 kr. Över sina tak 2025: A 100 kr och B 100 kr. Alla som kan betala mer har nått sina tak.',
    );
    expect(explained('unfunded/y2025', { ...SPREAD, members }).rule).toBe('T3');
  });

  test('a ceiling for the period, and what the years before left of it', () => {
    // 500 and 500 of 1 200: 200 is left of the third year's 500.
    const plan = planWithCeiling(ceilingOf(1_200, 'period'), { ceilingRule: 'spread' });
    expect(said('member:c/y2027', plan)).toContain(
      'Av taket 1 200 kr för hela perioden är 200 kr kvar 2027, så beloppet sänks med 300 kr till 200 kr.',
    );
    const left = explained('member:c/y2027', plan).parts[1]?.parts[0];
    expect(left && sv(left.sentence)).toBe('C, kvar av taket 2027: 1 200 kr − 500 kr − 500 kr = 200 kr.');
    expect(left?.parts.map(({ cell }) => cell)).toEqual([
      'input:member:c.ceiling',
      'member:c/y2025',
      'member:c/y2026',
    ]);
  });

  test('a ceiling on average is as many years’ ceilings', () => {
    // 400 × 3 = 1 200: as above.
    const plan = planWithCeiling(ceilingOf(400, 'average'), { ceilingRule: 'spread' });
    expect(said('member:c/y2027', plan)).toContain('Av taket 400 kr/år i snitt är 200 kr kvar 2027');
  });
});

describe('T4: capped, and the host bears it', () => {
  test('a host that is a joined member, in its amount', () => {
    const plan = planWithCeiling(ceilingOf(400), {
      ceilingRule: 'host',
      host: { kind: 'member', member: 'a' },
    });
    const found = explained('member:a/y2025', plan);
    expect(found.rule).toBe('T4');
    expect(formulaWords(found.formula)).toBe('250 kr + 100 kr = 350 kr');
    expect(sv(found.sentence)).toContain(
      'Som värd bär medlemmen 100 kr över andras tak, så beloppet blir 350 kr.',
    );
    const excess = found.parts[1];
    expect(excess && sv(excess.sentence)).toBe(
      'Över sina tak 2025: C 100 kr. Det över taken bärs av värden A.',
    );
    expect(excess?.parts.map(({ cell }) => cell)).toEqual([
      'member:c/y2025',
      'input:plan.ceilingRule',
      'input:plan.host',
    ]);
  });

  test('a host that is none, on a row of its own', () => {
    const plan = planWithCeiling(ceilingOf(400), {
      ceilingRule: 'host',
      host: { kind: 'party', name: 'Region' },
    });
    const found = explained('hostPart/y2025', plan);
    expect([found.rule, sv(found.sentence)]).toEqual([
      'T4',
      'Värdens del 2025: 100 kr. Över sina tak 2025: C 100 kr. Det över taken bärs av värden.',
    ]);
  });

  test('without a host nobody does', () => {
    const plan = planWithCeiling(ceilingOf(400), { ceilingRule: 'host' });
    expect(said('unfunded/y2025', plan)).toContain(
      'Det över taken bärs av ingen, för planen har ingen värd.',
    );
  });
});

describe('A4: the host bears the rounding', () => {
  // 1 000 by thirds to tens, each half up: 330 each, and 10 on the host.
  const thirds = planWith({
    lines: [amountLine('x', 1_000)],
    shareRounding: 'none',
    amountUnit: '10',
    amountRounding: 'halfUpHost',
    members: ['A', 'B', 'C'].map((name) => member(name, 1)),
  });

  test('in its amount where it is a joined member', () => {
    const found = explained('member:a/y2025', { ...thirds, host: { kind: 'member', member: 'a' } });
    expect(found.rule).toBe('A4');
    expect(formulaWords(found.formula)).toBe('330 kr + 10 kr = 340 kr');
    expect(sv(found.sentence)).toContain(
      'Som värd bär medlemmen avrundningen, 10 kr, så beloppet blir 340 kr.',
    );
    expect(tree(found)).toContain('    Avrundningsdifferens, x 2025: 10 kr');
  });

  test('where the others pay more than there is, it pays less', () => {
    // 500 by thirds to hundreds: 200 each, 100 too much.
    const host = { kind: 'member', member: 'a' } as const;
    const plan: Plan = { ...thirds, lines: [amountLine('x', 500)], amountUnit: '100', host };
    expect(said('member:a/y2025', plan)).toContain(
      'Som värd får medlemmen avrundningen, 100 kr mindre, så beloppet blir 100 kr.',
    );
  });

  test('as its part where it is none', () => {
    const found = explained('hostPart/y2025', { ...thirds, host: { kind: 'party', name: 'Region' } });
    expect([found.rule, sv(found.sentence)]).toEqual([
      'A4',
      'Värdens del 2025: 10 kr. Att fördela 1 000 kr, medlemmarnas avrundade belopp 990 kr: skillnaden är 10 kr.',
    ]);
    expect(found.parts.map(({ cell }) => cell)).toEqual([
      'budgetTotal/y2025',
      'input:plan.amountUnit',
      'input:plan.amountRounding',
    ]);
  });

  test('T3: its own ceiling cuts as much as it bears, so that it pays what was shared', () => {
    // 330 each and 10 on the host, who has 340 and may pay 330: the 10 go on to another.
    const [host, ...others] = thirds.members;
    const members = host ? [{ ...host, ceiling: ceilingOf(330) }, ...others] : [];
    const plan: Plan = { ...thirds, members, ceilingRule: 'spread', host: { kind: 'member', member: 'a' } };
    const found = explained('member:a/y2025', plan);
    expect(formulaWords(found.formula)).toBe('330 kr + 10 kr − 10 kr = 330 kr');
    expect(sv(found.sentence)).toContain('Taket 330 kr/år sänker beloppet med 10 kr till 330 kr.');
  });

  test('T3: what its own ceiling leaves that is less than a step is not its to bear', () => {
    // 1 003 by thirds to tens: 330 each and 13 on the host, who has 343 and may pay 300. Of 43 the others take 40.
    const capped = {
      ...thirds,
      lines: [amountLine('x', 1_003)],
      ceilingRule: 'spread' as const,
      host: { kind: 'member' as const, member: 'a' },
      members: ['A', 'B', 'C'].map((name) =>
        member(name, 1, name === 'A' ? { ceiling: ceilingOf(300) } : {}),
      ),
    };
    const found = explained('roundingDifference/y2025', capped);
    expect([found.rule, sv(found.sentence)]).toEqual([
      'T3',
      'Avrundningsdifferens 2025: 3 kr. Över sina tak 2025: A 43 kr. Det som är mindre än ett avrundningssteg går inte att fördela.',
    ]);
    expect(formulaWords(explained('member:a/y2025', capped).formula)).toBe('330 kr + 13 kr − 43 kr = 300 kr');
  });

  test('on a row of its own without a host', () => {
    const found = explained('roundingDifference/y2025', { ...thirds, amountRounding: 'halfUp' });
    expect(sv(found.sentence)).toBe(
      'Avrundningsdifferens 2025: 10 kr. Att fördela 1 000 kr, medlemmarnas avrundade belopp 990 kr: skillnaden är 10 kr.',
    );
  });
});
