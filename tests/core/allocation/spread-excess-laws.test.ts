import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capOf } from '../../../core/allocation/cap-of.ts';
import { largestRemainder } from '../../../core/numbers/largest-remainder.ts';
import { precedenceOf } from '../../../core/numbers/precedence.ts';
import { spreadExcess, type SpreadParty } from '../../../core/allocation/spread-excess.ts';
import { commonDenominator } from '../../../core/numbers/common-denominator.ts';
import { money } from '../../../core/numbers/money.ts';
import { spreadOnPaper, type PaperMember } from './spread-on-paper.ts';

interface NamedParty extends SpreadParty {
  readonly name: string;
}

const sum = (amounts: readonly bigint[]) => amounts.reduce((total, amount) => total + amount, 0n);

function wholeWeights(parties: readonly SpreadParty[]): readonly bigint[] {
  const measures = commonDenominator(parties.map(({ exact }) => exact));
  return parties.map(({ exact }) => exact.n * (measures / exact.d));
}

/** A3: the larger exact amount first, then the name. */
function precedence(parties: readonly NamedParty[]): readonly number[] {
  const weights = wholeWeights(parties);
  return precedenceOf(parties.map(({ name }, place) => ({ name, weight: weights[place]! })));
}

const amountOf = (step: bigint) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.bigInt(0n, 400n).map((steps) => steps * step) },
    { weight: 1, arbitrary: fc.bigInt(0n, 40_000n) },
  );
const limitOf = (step: bigint) =>
  fc.option(
    fc.oneof(
      fc.bigInt(0n, 40_000n),
      fc.bigInt(0n, 300n).map((steps) => steps * step),
    ),
  );
const exactAmount = fc.oneof(
  fc.constant({ n: 0n, d: 1n }),
  fc.record({ n: fc.bigInt(0n, 3_000_000n), d: fc.constantFrom(1n, 3n, 56_703n, 99n) }),
);
const year = fc.constantFrom(1n, 10n, 100n, 1_000n).chain((step) =>
  fc.record({
    step: fc.constant(step),
    parties: fc
      .array(
        fc.record({
          amount: amountOf(step).map(money),
          exact: exactAmount,
          limit: limitOf(step).map((limit) => (limit === null ? null : money(limit))),
        }),
        { maxLength: 10 },
      )
      .map((parties) => parties.map((each, place): NamedParty => ({ ...each, name: `m${place}` }))),
  }),
);
const RUNS = { numRuns: 2_000 };

describe('laws of T3', () => {
  it('F3 the amounts and the rest add up to what there was, moves included', () => {
    fc.assert(
      fc.property(year, ({ parties, step }) => {
        const { amounts, cut, rest } = spreadExcess(parties, step, precedence(parties));
        expect(sum(amounts) + rest).toBe(sum(parties.map(({ amount }) => amount)));
        expect(rest >= 0n).toBe(true);
        for (const [place, { amount }] of parties.entries()) {
          const paid = amounts[place]!;
          expect(cut[place]).toBe(paid < amount ? amount - paid : 0n);
        }
      }),
      RUNS,
    );
  });

  it('nobody is over its limit or its cap, and who was over pays its cap', () => {
    fc.assert(
      fc.property(year, ({ parties, step }) => {
        const { amounts } = spreadExcess(parties, step, precedence(parties));
        for (const [place, each] of parties.entries()) {
          const cap = capOf(each, step);
          if (cap === null || each.limit === null) continue;
          expect(amounts[place]! <= cap).toBe(true);
          expect(amounts[place]! <= each.limit || amounts[place] === 0n).toBe(true);
          if (each.amount > each.limit) expect(amounts[place]).toBe(cap);
        }
      }),
      RUNS,
    );
  });

  it('nobody loses who was not over, and nobody gains whose exact amount is zero', () => {
    fc.assert(
      fc.property(year, ({ parties, step }) => {
        const { amounts, cut } = spreadExcess(parties, step, precedence(parties));
        for (const [place, { amount, exact, limit }] of parties.entries()) {
          if (limit === null || amount <= limit) expect(cut[place]).toBe(0n);
          if (exact.n === 0n) expect(amounts[place]! <= amount).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('a whole step is left over only where everyone with an exact amount above zero is at its cap', () => {
    let hadRest = 0;
    fc.assert(
      fc.property(year, ({ parties, step }) => {
        const { amounts, rest } = spreadExcess(parties, step, precedence(parties));
        if (rest < step) return;
        hadRest += 1;
        for (const [place, each] of parties.entries()) {
          if (each.exact.n > 0n) expect(amounts[place]).toBe(capOf(each, step));
        }
      }),
      RUNS,
    );
    expect(hadRest).toBeGreaterThan(100);
  });

  it('where one round is enough, the others have the excess by largest remainder of their exact amounts', () => {
    let rounds = 0;
    fc.assert(
      fc.property(year, ({ parties, step }) => {
        const isOver = parties.map((each) => each.limit !== null && each.amount > each.limit);
        const weights = wholeWeights(parties).map((weight, place) => (isOver[place] ? 0n : weight));
        fc.pre(weights.some((weight) => weight > 0n));
        const caps = parties.map((each) => capOf(each, step));
        const excess = parties.map(({ amount }, place) => (isOver[place] ? amount - caps[place]! : 0n));
        const steps = sum(excess) / step;
        const expected = largestRemainder(weights, steps, precedence(parties)).map((part) => part * step);
        const isEnough = parties.every(({ amount }, place) => {
          const cap = caps[place] ?? null;
          return cap === null || isOver[place] || amount + expected[place]! <= cap;
        });
        fc.pre(isEnough);
        const { amounts } = spreadExcess(parties, step, precedence(parties));
        rounds += Number(steps > 0n);
        expect(amounts).toEqual(
          parties.map(({ amount }, place) => (isOver[place] ? caps[place] : amount + expected[place]!)),
        );
      }),
      RUNS,
    );
    expect(rounds).toBeGreaterThan(100);
  });

  it('agrees with the paper model, rounds and all', () => {
    const steps = fc.integer({ min: 0, max: 60 });
    const member = fc.record({ steps, exact: steps, most: fc.option(steps, { freq: 6 }) });
    const members = fc
      .array(member, { minLength: 1, maxLength: 9 })
      .map((some) => some.map((each, place): PaperMember => ({ ...each, name: `m${place}` })));
    fc.assert(
      fc.property(members, fc.constantFrom(1n, 100n, 1_000n), (some, step) => {
        const parties = some.map(({ name, steps: amount, exact, most }) => ({
          name,
          amount: money(BigInt(amount) * step),
          exact: { n: BigInt(exact), d: 7n },
          limit: most === null ? null : money(BigInt(most) * step + step - 1n),
        }));
        const onPaper = spreadOnPaper(some);
        expect(spreadExcess(parties, step, precedence(parties))).toMatchObject({
          amounts: onPaper.steps.map((amount) => BigInt(amount) * step),
          rest: BigInt(onPaper.rest) * step,
        });
      }),
      { numRuns: 10_000 },
    );
  });

  it('A3, A6 permuting the members permutes everything', () => {
    const shuffled = year.chain(({ parties, step }) =>
      fc.record({
        parties: fc.constant(parties),
        step: fc.constant(step),
        order: fc.shuffledSubarray([...parties.keys()], { minLength: parties.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ parties, step, order }) => {
        const once = spreadExcess(parties, step, precedence(parties));
        const permuted = order.map((place) => parties[place]!);
        const again = spreadExcess(permuted, step, precedence(permuted));
        expect(again.rest).toBe(once.rest);
        for (const series of ['amounts', 'cut'] as const) {
          expect(again[series]).toEqual(order.map((place) => once[series][place]));
        }
      }),
      RUNS,
    );
  });

  it('A6 scaling all exact amounts changes nothing', () => {
    fc.assert(
      fc.property(year, fc.bigInt(1n, 97n), ({ parties, step }, factor) => {
        const scaled = parties.map((each) => ({
          ...each,
          exact: { n: each.exact.n * factor, d: each.exact.d * 7n },
        }));
        expect(spreadExcess(scaled, step, precedence(parties))).toEqual(
          spreadExcess(parties, step, precedence(parties)),
        );
      }),
      RUNS,
    );
  });

  it('without ceilings nothing moves, and a second time nothing moves again', () => {
    fc.assert(
      fc.property(year, ({ parties, step }) => {
        const free = parties.map((each) => ({ ...each, limit: null }));
        const before = parties.map(({ amount }) => amount);
        expect(spreadExcess(free, step, precedence(parties))).toMatchObject({ amounts: before, rest: 0n });
        const { amounts } = spreadExcess(parties, step, precedence(parties));
        const after = parties.map((each, place) => ({ ...each, amount: amounts[place]! }));
        fc.pre(after.every(({ amount, limit }) => limit === null || amount <= limit));
        expect(spreadExcess(after, step, precedence(parties))).toMatchObject({ amounts, rest: 0n });
      }),
      RUNS,
    );
  });
});
