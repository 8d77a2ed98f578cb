import { describe, expect, test } from 'vitest';
import { calculate } from '../../../core/calculate.ts';
import type { Plan } from '../../../core/plan/schema.ts';
import { headlineOf } from '../../../core/sheet/headline.ts';
import { examplePlan } from '../../builders/example-plan.ts';
import {
  amountLine,
  ceilingOf,
  fee,
  grant,
  joinedIn,
  member,
  onlyJoined,
  ownKey,
  percentageLine,
  planWith,
  scenario,
  stegetVidare,
  typed,
  yearly,
} from '../../builders/plan-builder.ts';
import { en, sv } from '../../builders/sentences.ts';

function headline(plan: Plan, scenarioId = plan.base.id, write = sv) {
  const found = headlineOf(plan, scenarioId, calculate(plan, scenarioId));
  return (
    found && {
      title: write(found.title),
      detail: found.detail && write(found.detail),
      chips: found.chips.map(({ kind, message }) => `${kind}: ${write(message)}`),
    }
  );
}

const PLAN = examplePlan();

/** A plan with one scenario in which exactly these members have joined. */
function joining(names: readonly string[], changes: Partial<Plan> = {}): Plan {
  const plan = stegetVidare(changes);
  return { ...plan, scenarios: [scenario('S', onlyJoined(plan, names))] };
}

describe('T2: how the ceilings fare', () => {
  test('one holds in every year: the least margin', () => {
    expect(headline(PLAN)).toEqual({
      title: 'Alla sju: Mellerud håller sitt tak alla tre åren',
      detail: 'Minst marginal 2027: 4 027 kr kvar till taket.',
      chips: ['ok: Inga tak brutna'],
    });
  });

  test('one is broken in every year: by how much in each', () => {
    expect(headline(PLAN, 'utan-munkedal')).toEqual({
      title: 'Utan Munkedal: Mellerud går över sitt tak alla tre åren',
      detail: '31 200 kr över 2025, 36 996 kr 2026 och 42 966 kr 2027.',
      chips: ['over: 1 tak brutet', 'override: 2 avviker från bas'],
    });
    expect(headline(PLAN, 'utan-munkedal', en)).toEqual({
      title: 'Utan Munkedal: Mellerud exceeds its ceiling in all three years',
      detail: '31,200 kr over in 2025, 36,996 kr in 2026 and 42,966 kr in 2027.',
      chips: ['over: 1 ceiling exceeded', 'override: 2 differ from base'],
    });
  });

  test('with Åmål in it is broken from the second year on', () => {
    const names = ['Färgelanda', 'Mellerud', 'Munkedal', 'Vänersborg', 'Årjäng', 'Åmål'];
    expect(headline(joining(names), 'S')).toMatchObject({
      title: 'S: Mellerud går över sitt tak 2026 och 2027',
      detail: '3 147 kr över 2026 och 8 221 kr 2027.',
    });
  });

  test('two and three are named, more are counted; the most is said', () => {
    const capped = (count: number) =>
      planWith({
        lines: [amountLine('x', 1000)],
        members: ['A', 'B', 'C', 'D', 'E']
          .slice(0, count)
          .map((name) => member(name, 100, { ceiling: ceilingOf(name === 'B' ? 10 : 100) })),
      });
    expect(headline(capped(2))).toMatchObject({
      title: 'Bas: A och B går över sina tak',
      detail: 'Mest över: B 2025, 490 kr över taket.',
      chips: ['over: 2 tak brutna'],
    });
    expect(headline(capped(5))).toMatchObject({ title: 'Bas: fem medlemmar går över sina tak' });
  });

  test('several hold: whose margin is least', () => {
    const plan = planWith({
      lines: [amountLine('x', 100)],
      members: ['A', 'B', 'C'].map((name) =>
        member(name, 100, { ceiling: ceilingOf(name === 'B' ? 40 : 50) }),
      ),
    });
    expect(headline(plan)).toMatchObject({
      title: 'Bas: alla tre taken hålls',
      detail: 'Minst marginal: B 2025, 7 kr kvar till taket.',
    });
    expect(headline({ ...plan, members: plan.members.slice(0, 2) })?.title).toBe(
      'Bas: B går över sitt tak alla tre åren',
    );
  });

  test('exactly at the ceiling it holds', () => {
    const plan = planWith({
      lines: [amountLine('x', 100)],
      members: [member('A', 1, { ceiling: ceilingOf(100) })],
    });
    expect(headline(plan)).toMatchObject({
      title: 'Bas: A håller sitt tak alla tre åren',
      detail: 'Minst marginal 2025: 0 kr kvar till taket.',
    });
  });

  test('many years are said as runs and the most alone', () => {
    const years = Array.from({ length: 15 }, (_, offset) => ({ year: 2025 + offset, months: 12 }));
    const amounts = Object.fromEntries(years.map(({ year }) => [year, year === 2030 ? 1 : 100 + year]));
    const plan = planWith({
      years,
      lines: [amountLine('x', amounts)],
      members: [member('A', 1, { ceiling: ceilingOf(100) })],
    });
    expect(headline(plan)).toMatchObject({
      title: 'Bas: A går över sitt tak 2025–2029 och 2031–2039',
      detail: 'Mest över: A 2039, 2 039 kr över taket.',
    });
  });

  test('one year and two years have their own words', () => {
    const plan = planWith({
      lines: [amountLine('x', 100)],
      members: [member('A', 1, { ceiling: ceilingOf(100) })],
    });
    expect(headline({ ...plan, years: plan.years.slice(0, 1) })).toMatchObject({
      title: 'Bas: A håller sitt tak 2025',
      detail: '0 kr kvar till taket 2025.',
    });
    expect(headline({ ...plan, years: plan.years.slice(0, 2) })?.title).toBe(
      'Bas: A håller sitt tak båda åren',
    );
  });

  test('a member that is out is not said to hold its ceiling', () => {
    expect(headline(joining(['Bengtsfors', 'Färgelanda', 'Munkedal', 'Årjäng']), 'S')).toBeNull();
  });
});

describe('who takes part', () => {
  test('below the minimum: how many of at least how many', () => {
    expect(headline(joining(['Bengtsfors', 'Färgelanda', 'Mellerud']), 'S')).toMatchObject({
      title: 'S: bara tre av minst fyra är med',
      detail: 'Mest över: Mellerud 2027, 253 187 kr över taket.',
      chips: ['warning: Under minst antal', 'over: 1 tak brutet', 'override: 8 avviker från bas'],
    });
    expect(headline(joining(['Bengtsfors']), 'S')?.title).toBe('S: bara en av minst fyra är med');
    expect(headline(joining(['Bengtsfors']), 'S', en)?.title).toBe('S: only one of at least four takes part');
  });

  test('in some years', () => {
    const plan = planWith({
      minimumMembers: typed(2),
      lines: [amountLine('x', 100)],
      members: [
        member('A', 1),
        member('B', 1, { joined: joinedIn({ 2025: true, 2026: false, 2027: true }) }),
      ],
    });
    expect(headline(plan)?.title).toBe('Bas: bara en av minst två är med 2026');
  });

  test('A1: nobody: what is without funding', () => {
    expect(headline(joining([]), 'S')).toMatchObject({
      title: 'S: ingen är med',
      detail: '3 585 809 kr saknar finansiering.',
    });
    expect(headline(joining([]), 'S')?.chips).toContain('warning: Ingen är med');
  });
});

describe('T1: ceilings of the other kinds', () => {
  const capped = (ceiling: ReturnType<typeof ceilingOf>, changes: Partial<Plan> = {}) =>
    headline(
      planWith({
        lines: [amountLine('x', 1_000)],
        members: [member('A', 1, { ceiling }), member('B', 1)],
        ...changes,
      }),
    );

  test('on average', () => {
    expect(capped(ceilingOf(400, 'average'))).toMatchObject({
      title: 'Bas: A går över sitt tak i snitt',
      detail: '100 kr över taket i snitt.',
    });
    expect(capped(ceilingOf(600, 'average'))).toMatchObject({
      title: 'Bas: A håller sitt tak i snitt',
      detail: '100 kr kvar till taket i snitt.',
    });
  });

  test('for the period', () => {
    expect(capped(ceilingOf(900, 'period'))).toMatchObject({
      title: 'Bas: A går över sitt tak för perioden från 2026',
      detail: '600 kr över taket för perioden.',
    });
    expect(capped(ceilingOf(1_600, 'period'))).toMatchObject({
      title: 'Bas: A håller sitt tak för perioden',
      detail: '100 kr kvar till taket för perioden.',
    });
  });

  test('T3: who is capped, and what the others bear', () => {
    expect(capped(ceilingOf(400), { ceilingRule: 'spread' })).toEqual({
      title: 'Bas: A kapas vid sitt tak alla tre åren',
      detail: '300 kr över taket bärs av B.',
      chips: ['ok: 1 kapad vid tak'],
    });
  });

  test('T4: and what the host does; without one it is unfunded', () => {
    const host = { kind: 'party', name: 'Region' } as const;
    expect(capped(ceilingOf(400), { ceilingRule: 'host', host })?.detail).toBe(
      '300 kr över taket bärs av värden.',
    );
    expect(capped(ceilingOf(400), { ceilingRule: 'host' })).toMatchObject({
      title: 'Bas: 300 kr saknar finansiering',
      detail: 'Reglerna lägger något på värden, men planen har ingen. Välj värd.',
      chips: ['warning: Allt är inte finansierat', 'ok: 1 kapad vid tak'],
    });
  });
});

describe('F2: grants that are used up', () => {
  // 2 000 000 of costs and a grant of all of it, at most 1 965 000 a year: 35 000 over it in each.
  const plan = planWith({
    lines: [amountLine('x', 2_000_000)],
    funding: [grant('ESF-bidraget', 100, { capYear: yearly(1_965_000) })],
    members: [member('A', 1)],
  });

  test('how much is over the cap', () => {
    expect(headline(plan)).toEqual({
      title: 'Bas: bidraget ”ESF-bidraget” är uttömt',
      detail: '105 000 kr ligger över bidragstaket.',
      chips: ['over: 1 bidrag uttömt'],
    });
    expect(headline(plan, 'base', en)?.title).toBe('Bas: the grant “ESF-bidraget” is used up');
  });

  test('a broken ceiling is said first; the grant is counted beside it', () => {
    expect(headline({ ...plan, members: [member('A', 1, { ceiling: ceilingOf(1) })] })).toMatchObject({
      title: 'Bas: A går över sitt tak alla tre åren',
      chips: ['over: 1 tak brutet', 'over: 1 bidrag uttömt'],
    });
  });

  test('several', () => {
    const two = [...plan.funding, grant('Annat', 100, { capYear: yearly(0) })];
    expect(headline({ ...plan, funding: two })?.title).toBe('Bas: två bidrag är uttömda');
  });
});

describe('K6: what nobody pays', () => {
  test('a key whose parts do not meet the cost', () => {
    const plan = planWith({
      lines: [amountLine('x', 1_000)],
      keys: [ownKey('k', fee('p', { figure: 400 }))],
      key: { kind: 'own', key: 'k' },
      members: [member('A', 1)],
    });
    const said = headline(plan);
    expect(said?.title).toBe('Bas: 1 800 kr saknar finansiering');
    expect(said?.detail).toContain('Nyckelns delar räcker inte till x 2025');
    expect(said?.chips).toEqual(['warning: Allt är inte finansierat']);
  });
});

describe('what cannot be computed', () => {
  test('A1: a missing weight in all years', () => {
    const plan = stegetVidare({ members: [member('Mellerud', null)] });
    const said = headline(plan);
    expect(said?.title).toBe('Bas: inget år kan räknas ut');
    expect(said?.detail).toContain('Mellerud');
    expect(said?.chips[0]).toBe('warning: Kan inte räknas ut');
  });

  test('in one year', () => {
    const plan = planWith({
      lines: [amountLine('x', 100)],
      members: [
        member('A', 1),
        member('B', null, { joined: joinedIn({ 2025: false, 2026: true, 2027: false }) }),
      ],
    });
    expect(headline(plan)?.title).toBe('Bas: 2026 kan inte räknas ut');
  });

  test('C2: a circle of percentages', () => {
    const plan = planWith({
      lines: [percentageLine('a', 1, ['b']), percentageLine('b', 1, ['a'])],
      members: [member('A', 1)],
    });
    expect(headline(plan)?.title).toBe('Bas: inget år kan räknas ut');
  });
});

describe('nothing to say', () => {
  test('no ceiling, enough members', () => {
    expect(headline(planWith({ lines: [amountLine('x', 1)], members: [member('A', 1)] }))).toBeNull();
  });

  test('an empty plan', () => {
    expect(headline(planWith())).toBeNull();
  });
});

test('any name of a scenario stands as it was typed', () => {
  const base = { ...PLAN.base, name: '{{member}} $t(numeral.3): "x"' };
  expect(headline({ ...PLAN, base })?.title).toBe(
    '{{member}} $t(numeral.3): "x": Mellerud håller sitt tak alla tre åren',
  );
});
