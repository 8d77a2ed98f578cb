import { partStepOf } from '../allocation/take-parts.ts';
import { message } from '../message.ts';
import { NO_MONEY, notBelowZero, percentOfMoney, roundToStep, subtractMoney } from '../numbers/money.ts';
import { ratioOfInput } from '../numbers/number-input.ts';
import type { PoolOutcome } from '../outcome.ts';
import { inputOf } from '../plan/inputs.ts';
import { valueInYear } from '../plan/input-value.ts';
import { partProperty } from '../plan/key-inputs.ts';
import type { DividingPart, KeyPart, NumberInput } from '../plan/schema.ts';
import { percentValue } from '../sheet/input-value-text.ts';
import { sentence, sentences } from '../sheet/words.ts';
import { isDivided, piecesOf } from './amount-facts.ts';
import { explanation } from './build-explanation.ts';
import { chargedExplanation } from './charged-explanation.ts';
import type { ExplainContext, YearPlace } from './explain-context.ts';
import type { Explanation } from './explanation.ts';
import { calculationWords, formula, term } from './formula.ts';
import { inputExplanation } from './input-explanation.ts';
import { orNone } from './or-none.ts';
import { poolYear } from './pool-explanation.ts';
import { ownKeyOf, partOfPool, pieceWords, poolCell, poolParts } from './pool-words.ts';
import { givesExactly, resultSentence, type Worked } from './result-sentence.ts';
import { sumExplanation } from './sum-explanation.ts';
import { partCell, takingOf, type Taking } from './taking.ts';
import { moneyValue, typedMoney } from './values.ts';

/**
 * What one part of a pool's key took in a year (K6): the rest, p % of the whole or of what was left, a fixed sum, at most
 * what was left; fees and rates what they give. Where one part divides all, the pool's amount.
 */
export function partYear(
  context: ExplainContext,
  pool: PoolOutcome,
  part: KeyPart,
  place: YearPlace,
): Explanation | null {
  const words = pieceWords(context, pool, part);
  if (partOfPool(context, pool, part) === null || words === null) return poolYear(context, pool, place);
  const taking = takingOf(pool, part, place, {
    title: message('explain.title.inYear', { name: words, year: place.year }),
    cell: partCell(context, pool, part, place),
    parts: poolParts(context, pool),
  });
  if (!taking) return null;
  return part.kind === 'divide' ? dividedYear(context, part, taking) : chargedYear(context, part, taking);
}

function dividedYear(context: ExplainContext, part: DividingPart, taking: Taking): Explanation {
  const input = part.figure && valueInYear(part.figure, taking.place.year);
  return part.takes === 'rest' || !input
    ? restTaken(context, taking)
    : figureTaken(context, part, input, taking);
}

/** All that the parts before left; nothing where they gave more. */
function restTaken(context: ExplainContext, taking: Taking): Explanation {
  const { cell, title, taken, amount, left, before, pool, place } = taking;
  const parts = () => [...orNone(poolYear(context, pool, place)), ...partsBefore(context, taking)];
  if (left < 0n) {
    const value = moneyValue(taken, context.outcome.unit);
    const said = message('explain.nothingLeft', { title: sentence(title), value });
    return explanation({ rule: 'K6', cell, title, value, sentence: said }, parts);
  }
  const summands = [
    { amount, cell: poolCell(context, pool, place) },
    ...before.map((each) => ({
      amount: subtractMoney(NO_MONEY, each.taken),
      cell: partCell(context, pool, each.part, place),
    })),
  ];
  return sumExplanation(context, { rule: 'K6', cell, title, result: taken, summands }, parts);
}

function figureTaken(
  context: ExplainContext,
  part: DividingPart,
  input: NumberInput,
  taking: Taking,
): Explanation {
  const { plan, outcome } = context;
  const { cell, title, taken, left } = taking;
  const worked = workedOf(context, part, input, taking);
  const asked = worked.figure && roundToStep(worked.figure, outcome.unit, partStepOf(plan));
  const isLimited = asked !== null && taken < asked;
  const value = moneyValue(taken, outcome.unit);
  const only = moneyValue(notBelowZero(left), outcome.unit);
  const said = resultSentence(title, worked, asked ?? taken, outcome.unit);
  return explanation(
    {
      rule: 'K6',
      cell,
      title,
      value,
      formula: formula(worked, term(value, cell), givesExactly(worked, taken, outcome.unit)),
      sentence: isLimited ? sentences([said, message('explain.onlyLeft', { left: only })]) : said,
    },
    () => figureParts(context, part, taking, isLimited),
  );
}

function workedOf(
  context: ExplainContext,
  part: DividingPart,
  input: NumberInput,
  { amount, left, pool, place }: Taking,
): Worked {
  const { unit } = context.outcome;
  const id = figureInput(context, pool, part);
  if (part.takes === 'amount') {
    const typed = typedMoney(input, context.plan);
    return {
      terms: [term(typed, id && `input:${id}`)],
      operators: [],
      words: typed,
      figure: ratioOfInput(input),
    };
  }
  const isOfWhole = part.takes === 'percent';
  const of = isOfWhole ? amount : notBelowZero(left);
  const calculation = {
    terms: [
      term(percentValue(input), id && `input:${id}`),
      term(moneyValue(of, unit), isOfWhole ? poolCell(context, pool, place) : null),
    ],
    operators: ['×'] as const,
  };
  const figure = percentOfMoney(ratioOfInput(input), of, unit);
  return { ...calculation, words: calculationWords(calculation), figure };
}

function figureInput({ plan }: ExplainContext, pool: PoolOutcome, part: KeyPart): string | null {
  const key = ownKeyOf(plan, pool);
  const id = key ? `key:${key.id}.${partProperty(part)}` : null;
  return id && inputOf(plan, id) ? id : null;
}

function figureParts(
  context: ExplainContext,
  part: DividingPart,
  taking: Taking,
  isLimited: boolean,
): readonly Explanation[] {
  const { pool, place } = taking;
  const id = figureInput(context, pool, part);
  const isOfAmount = part.takes !== 'amount' || isLimited;
  return [
    ...orNone(id === null ? null : inputExplanation(context, id, place.year)),
    ...orNone(isOfAmount ? poolYear(context, pool, place) : null),
    ...(part.takes === 'percentOfRest' || isLimited ? partsBefore(context, taking) : []),
  ];
}

function partsBefore(context: ExplainContext, { before, pool, place }: Taking): readonly Explanation[] {
  return before.flatMap(({ part }) => orNone(partYear(context, pool, part, place)));
}

/** What fees and rates give: each member's (K4, K5). */
function chargedYear(
  context: ExplainContext,
  part: KeyPart,
  { cell, title, taken, pool, place }: Taking,
): Explanation {
  const pieces = context.outcome.members.flatMap((member) =>
    piecesOf(context, member, place).filter((piece) => piece.pool === pool && piece.part.id === part.id),
  );
  const summands = pieces.map(({ amount }) => ({ amount, cell: null }));
  const rule = part.kind === 'fee' ? 'K4' : 'K5';
  return sumExplanation(context, { rule, cell, title, result: taken, summands }, () =>
    pieces.flatMap((piece) =>
      isDivided(piece)
        ? []
        : chargedExplanation(
            context,
            piece,
            message('explain.title.inYear', { name: piece.member.name, year: place.year }),
          ),
    ),
  );
}
