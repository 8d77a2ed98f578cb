import { message, type Message, type MessageValue } from '../message.ts';
import { NO_MONEY } from '../numbers/money.ts';
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
import { pieceWords } from './pool-words.ts';
import { moneyValue } from './values.ts';

/** The most pieces that a sum spells out. */
const MOST_TERMS = 6;

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
  const calculation = pieceSum(pieces, ({ amount }) => moneyValue(amount, unit));
  const words = pieceSum(pieces, (piece) => pieceTerm(context, piece));
  return explanation(
    {
      rule: 'C6',
      cell,
      title,
      value,
      formula: formula(calculation, term(value, cell), true),
      remark,
      sentence: message('explain.exact', {
        title: sentence(message('explain.title.inYear', { name: member.name, year: place.year })),
        formula: calculationWords(words),
        result: value,
      }),
    },
    () => [...pieces.map((piece) => pieceExplanation(context, piece)), ...belowZero(context, member, place)],
  );
}

function pieceSum(pieces: readonly Piece[], write: (piece: Piece) => MessageValue): Calculation {
  if (pieces.length > MOST_TERMS) {
    const count = pieces.length;
    return { terms: [term(sentence(message('explain.sumOf', { count })))], operators: [] };
  }
  return { terms: pieces.map((piece) => term(write(piece))), operators: pieces.slice(1).map(() => '+') };
}

/** "120 000 kr (Lön och OH)". */
function pieceTerm(context: ExplainContext, { pool, part, amount }: Piece): MessageValue {
  const value = moneyValue(amount, context.outcome.unit);
  const words = pieceWords(context, pool, part);
  return words === null ? value : sentence(message('explain.pieceTerm', { amount: value, piece: words }));
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
