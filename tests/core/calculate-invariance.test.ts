import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poolsOf } from '../../core/allocation/pools.ts';
import { calculate } from '../../core/calculate.ts';
import { ratioOfInput } from '../../core/numbers/number-input.ts';
import { compareNames } from '../../core/numbers/precedence.ts';
import { decimalText } from '../../core/numbers/ratio-text.ts';
import { multiplyRatios, ratio } from '../../core/numbers/ratio.ts';
import type { Outcome, PoolOutcome } from '../../core/outcome.ts';
import type { Member, NumberInput, Plan, YearlyNumber } from '../../core/plan/schema.ts';
import { arbitraryPlan } from '../arbitraries/plans.ts';

const RUNS = { numRuns: 300 };
const byId = <Row extends { readonly id: string }>(rows: readonly Row[]) =>
  rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** A pool as it is whatever the order of rows: without its id, which its first line gives it. */
function anyOrder(pool: PoolOutcome, members: Plan['members']) {
  const { id: _, lines, years, ...rest } = pool;
  return {
    ...rest,
    lines: lines.toSorted(),
    participants: pool.participants?.toSorted() ?? null,
    years: years.map(({ parts, ...year }) => ({
      ...year,
      parts: parts.map(({ amounts, ...part }) => ({
        ...part,
        amounts: Object.fromEntries(members.map((member, place) => [member.id, amounts[place]])),
      })),
    })),
  };
}

/** Everything that the order of rows may not change. */
function figures(plan: Plan, { lines, funding, members, pools, issues, ...rest }: Outcome) {
  return {
    ...rest,
    lines: byId(lines),
    funding: funding.map((row) => ({
      ...row,
      borne: row.borne.toSorted((a, b) => (a.line < b.line ? -1 : 1)),
    })),
    members: byId(members).map(({ shares, share, ...member }) => ({
      ...member,
      share: share && [share.exact, share.rounded].map(({ n, d }) => ratio(n, d)),
      shares: shares
        .map(({ pool, ...own }) => ({
          ...own,
          lines:
            pools
              .find(({ id }) => id === pool)
              ?.lines.toSorted()
              .join(' ') ?? '',
        }))
        .toSorted((a, b) => (`${a.lines} ${a.part} ${a.year}` < `${b.lines} ${b.part} ${b.year}` ? -1 : 1)),
    })),
    pools: pools
      .map((pool) => anyOrder(pool, plan.members))
      .toSorted((a, b) => (a.lines.join(' ') < b.lines.join(' ') ? -1 : 1)),
    issues: issues.map(({ code, severity }) => `${severity} ${code}`).toSorted(),
  };
}

const shuffled = <Item>(items: readonly Item[]) =>
  fc.shuffledSubarray([...items], { minLength: items.length });

const reordered = arbitraryPlan.chain((plan) =>
  fc.record({
    plan: fc.constant(plan),
    changed: fc
      .record({
        lines: shuffled(plan.lines),
        members: shuffled(plan.members),
        keys: shuffled(plan.keys),
        keyColumns: shuffled(plan.keyColumns),
      })
      .map((rows) => ({
        ...plan,
        ...rows,
        lines: rows.lines.map(withSetsReversed),
        funding: plan.funding.map(reversed),
      })),
  }),
);

function withSetsReversed(line: Plan['lines'][number]): Plan['lines'][number] {
  const { participants } = line;
  return { ...line, participants: participants && { members: participants.members.toReversed() } };
}

function reversed(row: Plan['funding'][number]): Plan['funding'][number] {
  return { ...row, of: row.of && { lines: row.of.lines.toReversed() } };
}

describe('A6 what changes nothing', () => {
  it('A3 the order of lines, members, keys and columns, and of sets of them', () => {
    fc.assert(
      fc.property(reordered, ({ plan, changed }) => {
        expect(figures(changed, calculate(changed, 'base'))).toEqual(figures(plan, calculate(plan, 'base')));
      }),
      RUNS,
    );
  });

  it('other names of members and lines that come in the same order', () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        const members = inSameOrder(plan.members, 'Medlem');
        const lines = inSameOrder(plan.lines, 'Rad');
        const after = calculate({ ...plan, members, lines }, 'base');
        const nameless = ({ lines: ofLines, members: ofMembers, issues, ...rest }: Outcome) => ({
          ...rest,
          lines: ofLines.map(({ name: _, ...line }) => line),
          members: ofMembers.map(({ name: _, ...member }) => member),
          issues: issues.map(({ code, cell }) => `${cell} ${code}`).toSorted(),
        });
        expect(nameless(after)).toEqual(nameless(calculate(plan, 'base')));
      }),
      RUNS,
    );
  });

  it('a factor on all weights of a K1 key', () => {
    fc.assert(
      fc.property(arbitraryPlan, fc.bigInt(2n, 1_000n), (plan, factor) => {
        const before = calculate(plan, 'base');
        const after = calculate(scaled(plan, factor), 'base');
        const amounts = ({ members, roundingDifference, unfunded, surplus }: Outcome) => [
          members.map((member) => member.amounts),
          roundingDifference,
          unfunded,
          surplus,
        ];
        expect(amounts(after)).toEqual(amounts(before));
        const rounded = ({ members }: Outcome) =>
          members.map(({ shares }) => shares.map((share) => (share.rounded.n * 10_000n) / share.rounded.d));
        expect(rounded(after)).toEqual(rounded(before));
      }),
      RUNS,
    );
  });

  it('A1 a member that has joined in no year, by leaving the plan', () => {
    fc.assert(
      fc.property(arbitraryPlan, (drawn) => {
        const [first, ...others] = drawn.members;
        fc.pre(first !== undefined);
        const plan: Plan = { ...drawn, host: null, funding: [] };
        const off = { ...first, joined: { all: false } };
        const without = withoutMember(plan, first.id, others);
        // C6: lines that name the same but for the one that leaves become one pool, and are then rounded as one.
        fc.pre(poolsOf(without).length === poolsOf(plan).length);
        const withOff = calculate({ ...plan, members: [off, ...others] }, 'base');
        const amounts = (outcome: Outcome) =>
          others.map(({ id }) => outcome.members.find((member) => member.id === id)?.amounts);
        expect(amounts(withOff)).toEqual(amounts(calculate(without, 'base')));
        expect(withOff.members[0]?.amounts.every((amount) => amount === 0n)).toBe(true);
      }),
      RUNS,
    );
  });
});

/** The rows with names that come in the same order as theirs. */
function inSameOrder<Row extends { readonly id: string; readonly name: string }>(
  rows: readonly Row[],
  word: string,
): Row[] {
  const order = rows.toSorted((a, b) => compareNames(a.name, b.name)).map(({ id }) => id);
  return rows.map((row) => ({ ...row, name: `${word} ${String(order.indexOf(row.id)).padStart(3, '0')}` }));
}

/** The plan with a factor on inhabitants and key columns, but those that fees and rates are charged by. */
function scaled(plan: Plan, factor: bigint): Plan {
  const charged = new Set(
    plan.keys.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'divide' ? [] : [part.column]))),
  );
  const rates = plan.keys.some(({ parts }) =>
    parts.some((part) => part.kind === 'rate' && part.column === null),
  );
  return {
    ...plan,
    members: plan.members.map((member) => ({
      ...member,
      ...(!rates && inhabitantsTimes(member, factor)),
      keyValues: Object.fromEntries(
        Object.entries(member.keyValues).map(([column, value]) => [
          column,
          charged.has(column) ? value : yearlyTimes(value, factor),
        ]),
      ),
    })),
  };
}

function times(input: NumberInput, factor: bigint): NumberInput {
  const value = decimalText(multiplyRatios(ratioOfInput(input), ratio(factor)), 10);
  return { text: value, value };
}

function yearlyTimes(value: YearlyNumber, factor: bigint): YearlyNumber {
  if ('all' in value) return { all: times(value.all, factor) };
  return {
    years: Object.fromEntries(Object.entries(value.years).map(([year, each]) => [year, times(each, factor)])),
  };
}

function inhabitantsTimes(
  { population, register }: Member,
  factor: bigint,
): Pick<Member, 'population' | 'register'> {
  return {
    population: population && times(population, factor),
    register: register && {
      ...register,
      population: Object.fromEntries(
        Object.entries(register.population).map(([year, count]) => [year, count * Number(factor)]),
      ),
    },
  };
}

function withoutMember(plan: Plan, id: string, members: Member[]): Plan {
  return {
    ...plan,
    members,
    lines: plan.lines.map((line) => ({
      ...line,
      participants: line.participants && { members: line.participants.members.filter((each) => each !== id) },
    })),
  };
}
