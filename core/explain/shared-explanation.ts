import { message, type Message, type MessageValue } from '../message.ts';
import { NO_MONEY, sumMoney, type Money } from '../numbers/money.ts';
import type { MemberOutcome } from '../outcome.ts';
import { sentence } from '../sheet/words.ts';
import { isDivided, piecesOf, poolsOfMember, type Piece } from './amount-facts.ts';
import { explanation } from './build-explanation.ts';
import { chargedExplanation } from './charged-explanation.ts';
import { dividedExplanation } from './divided-explanation.ts';
import type { ExplainContext, YearPlace } from './explain-context.ts';
import type { Explanation } from './explanation.ts';
import { calculationWords, formula, term, type Calculation } from './formula.ts';
import { inputExplanation } from './input-explanation.ts';
import { poolYear } from './pool-explanation.ts';
import { pieceWords, poolLines } from './pool-words.ts';
import { moneyValue } from './values.ts';

/** The most pieces that a sum spells out: as many as a key has parts. */
const MOST_TERMS = 8;

/**
 * What a member's pools come to in a year, before the host bears anything and before caps (C6, K6, A4): its share × the
 * cost, a fee or a rate, or the sum of them; nothing where its costs are below zero (F3) or it shares none. `null` where
 * an amount is not known.
 */
export function sharedExplanation(
  context: ExplainContext,
  member: MemberOutcome,
  place: YearPlace,
  title: Message,
  remark: Explanation['remark'] = null,
): Explanation | null {
  if (!member.joined[place.position] || (member.shared[place.position] ?? null) === null) return null;
  const pieces = piecesOf(context, member, place);
  const [only] = pieces;
  if (!only) return nothingShared(context, member, place, title, remark);
  if (pieces.length > 1) return sumOfPieces(context, pieces, member, place, title, remark);
  if (isDivided(only)) return dividedExplanation(context, only, title, remark);
  return chargedExplanation(context, only, title, remark);
}

function sumOfPieces(
  context: ExplainContext,
  pieces: readonly Piece[],
  member: MemberOutcome,
  place: YearPlace,
  title: Message,
  remark: Explanation['remark'],
): Explanation {
  const { unit } = context.outcome;
  const cell = `member:${member.id}/y${place.year}`;
  const value = moneyValue(member.shared[place.position] ?? NO_MONEY, unit);
  const terms = termsOf(context, pieces);
  return explanation(
    {
      rule: 'C6',
      cell,
      title,
      value,
      formula: formula(
        sumOfTerms(terms, ({ amount }) => amount),
        term(value, cell),
        true,
      ),
      remark,
      sentence: message('explain.exact', {
        title: sentence(message('explain.title.inYear', { name: member.name, year: place.year })),
        formula: calculationWords(sumOfTerms(terms, ({ words }) => words)),
        result: value,
      }),
    },
    () => [...pieces.map((piece) => pieceExplanation(context, piece)), ...belowZero(context, member, place)],
  );
}

/** Terms of a sum, as they stand in the formula and in the sentence. */
interface PieceTerm {
  readonly amount: MessageValue;
  readonly words: MessageValue;
}

/** By piece; where there are too many to be read, by pool. */
function termsOf(context: ExplainContext, pieces: readonly Piece[]): readonly PieceTerm[] {
  const write = (amount: Money) => moneyValue(amount, context.outcome.unit);
  if (pieces.length <= MOST_TERMS)
    return pieces.map(({ pool, part, amount }) => pieceTerm(write(amount), pieceWords(context, pool, part)));
  return [...new Set(pieces.map(({ pool }) => pool))].map((pool) => {
    const own = pieces.filter((piece) => piece.pool === pool).map(({ amount }) => amount);
    return pieceTerm(write(sumMoney(own) ?? NO_MONEY), poolLines(context, pool));
  });
}

/** "120 000 kr (Lön och OH)". */
function pieceTerm(amount: MessageValue, piece: MessageValue | null): PieceTerm {
  return {
    amount,
    words: piece === null ? amount : sentence(message('explain.pieceTerm', { amount, piece })),
  };
}

function sumOfTerms(terms: readonly PieceTerm[], write: (term: PieceTerm) => MessageValue): Calculation {
  const count = terms.length;
  return count > MOST_TERMS
    ? { terms: [term(sentence(message('explain.sumOf', { count })))], operators: [] }
    : { terms: terms.map((each) => term(write(each))), operators: terms.slice(1).map(() => '+') };
}

/** One piece of several: "Mellerud, Lön och OH 2025". */
function pieceExplanation(context: ExplainContext, piece: Piece): Explanation {
  const { member, pool, part, place } = piece;
  const words = pieceWords(context, pool, part) ?? '';
  const title = message('explain.title.piece', { member: member.name, piece: words, year: place.year });
  return isDivided(piece)
    ? dividedExplanation(context, piece, title)
    : chargedExplanation(context, piece, title);
}

/** Nothing, for the costs are below zero (F3), or for none of the costs is the member's to share (C6). */
function nothingShared(
  context: ExplainContext,
  member: MemberOutcome,
  place: YearPlace,
  title: Message,
  remark: Explanation['remark'],
): Explanation {
  const { year } = place;
  const pools = poolsOfMember(context, member, place);
  const value = moneyValue(NO_MONEY, context.outcome.unit);
  const cell = `member:${member.id}/y${year}`;
  if (pools.length > 0) {
    const said = message('explain.rest.belowZero', { year });
    return explanation({ rule: 'F3', cell, title, value, remark, sentence: said }, () =>
      belowZero(context, member, place),
    );
  }
  const said = message('explain.sharesNothing', { member: member.name, year, value });
  return explanation({ rule: 'C6', cell, title, value, remark, sentence: said }, () =>
    context.plan.lines.flatMap(({ id }) => inputExplanation(context, `line:${id}.participants`, null) ?? []),
  );
}

/** The pools of a member that share nothing, for they are below zero. */
function belowZero(context: ExplainContext, member: MemberOutcome, place: YearPlace): readonly Explanation[] {
  return poolsOfMember(context, member, place)
    .filter(({ toShare }) => (toShare.amounts[place.position] ?? 0n) < 0n)
    .flatMap((pool) => poolYear(context, pool, place) ?? []);
}
