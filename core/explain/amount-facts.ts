import { amountRuleOf } from '../allocation/amount-rule.ts';
import { chargesOf, type YearCharges } from '../allocation/charges.ts';
import { NO_MONEY, moneyAsRatio, type Money, type Unit } from '../numbers/money.ts';
import { compareRatios, multiplyRatios, type Ratio } from '../numbers/ratio.ts';
import type { MemberOutcome, PoolOutcome, Share } from '../outcome.ts';
import { positionOf } from '../plan/row-index.ts';
import type { DividingPart, FeePart, KeyPart, RatePart } from '../plan/schema.ts';
import { rememberedBy } from '../remembered.ts';
import type { ExplainContext, YearPlace } from './explain-context.ts';
import { poolParts } from './pool-words.ts';

/** What a member pays of one part of one pool in one year. */
interface PieceOf<Part extends KeyPart> {
  readonly member: MemberOutcome;
  readonly place: YearPlace;
  readonly pool: PoolOutcome;
  readonly part: Part;
  readonly amount: Money;
  /** Before it was rounded, in the plan's unit. */
  readonly exact: Ratio;
}

/** Of a part that divides: the member's share of what the part took. */
export interface DividedPiece extends PieceOf<DividingPart> {
  readonly share: Share;
  readonly taken: Money;
}

/** A fee or a rate. */
export type ChargedPiece = PieceOf<FeePart | RatePart>;
export type Piece = DividedPiece | ChargedPiece;

export function isDivided(piece: Piece): piece is DividedPiece {
  return piece.part.kind === 'divide';
}

/** Whether a member is one of those who share a pool. */
export function sharesPool({ participants }: PoolOutcome, { id }: Pick<MemberOutcome, 'id'>): boolean {
  return participants === null || setOf(participants).has(id);
}

const setOf = rememberedBy((ids: readonly string[]): ReadonlySet<string> => new Set(ids));

/** The pools that a member shares in a year; none where it has not joined. */
export function poolsOfMember(
  { outcome }: ExplainContext,
  member: MemberOutcome,
  { position }: YearPlace,
): readonly PoolOutcome[] {
  return member.joined[position] ? outcome.pools.filter((pool) => sharesPool(pool, member)) : [];
}

/** What a member's amount in a year is the sum of, by pool and part; a pool that shared nothing gives none. */
export function piecesOf(context: ExplainContext, member: MemberOutcome, place: YearPlace): readonly Piece[] {
  return poolsOfMember(context, member, place).flatMap((pool) =>
    poolParts(context, pool).flatMap((part) => pieceOf(context, { member, place, pool }, part) ?? []),
  );
}

function pieceOf(
  context: ExplainContext,
  of: Pick<Piece, 'member' | 'place' | 'pool'>,
  part: KeyPart,
): Piece | null {
  const { member, place, pool } = of;
  const taken = pool.years[place.position]?.parts.find((each) => each.part === part.id);
  if (!taken) return null;
  const amount = taken.amounts[positionOf(context.plan.members, member.id)] ?? NO_MONEY;
  if (part.kind !== 'divide') {
    const exact = chargeOf(context, of, part);
    return exact && { ...of, part, amount, exact };
  }
  const share = shareOf(member, pool, part, place);
  if (!share) return null;
  const exact = multiplyRatios(share.rounded, moneyAsRatio(taken.taken, context.outcome.unit));
  return { ...of, part, amount, exact, share, taken: taken.taken };
}

/** A member's share of a part of a pool in a year. */
export function shareOf(
  { shares }: MemberOutcome,
  pool: Pick<PoolOutcome, 'id'>,
  part: Pick<KeyPart, 'id'>,
  { year }: Pick<YearPlace, 'year'>,
): Share | undefined {
  return shares.find((share) => share.year === year && share.pool === pool.id && share.part === part.id);
}

function chargeOf(
  { plan }: ExplainContext,
  { member, place, pool }: Pick<Piece, 'member' | 'place' | 'pool'>,
  part: FeePart | RatePart,
): Ratio | null {
  const { step } = amountRuleOf(plan);
  const own = positionOf(plan.members, member.id);
  const charges = chargesOf(plan, part, pool.participants, step)[place.position];
  return (charges && exactByMember(charges).get(own)) ?? null;
}

const exactByMember = rememberedBy(
  ({ joined }: YearCharges): ReadonlyMap<number, Ratio | null> =>
    new Map(joined.map(({ position, exact }) => [position, exact])),
);

/** Whether what a piece was before it was rounded is its amount. */
export function isExactly({ exact, amount }: Pick<Piece, 'exact' | 'amount'>, unit: Unit): boolean {
  return compareRatios(exact, moneyAsRatio(amount, unit)) === 0;
}
