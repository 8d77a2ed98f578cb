import { message, type Message } from '../message.ts';
import { inputOf } from '../plan/inputs.ts';
import { valueInYear } from '../plan/input-value.ts';
import { partProperty } from '../plan/key-inputs.ts';
import { moneyPerYear } from '../plan/line-inputs.ts';
import { rowOf } from '../plan/row-index.ts';
import type { DividesBy, FeePart, NumberInput, RatePart } from '../plan/schema.ts';
import { figureWithUnit } from '../sheet/basis-words.ts';
import { ratioOfInput } from '../numbers/number-input.ts';
import { populationOf } from '../allocation/weight-of.ts';
import { sentence } from '../sheet/words.ts';
import type { ChargedPiece } from './amount-facts.ts';
import { explanation } from './build-explanation.ts';
import type { ExplainContext } from './explain-context.ts';
import type { Explanation, ExplanationTerm } from './explanation.ts';
import { calculationWords, formula, term } from './formula.ts';
import { inputExplanation } from './input-explanation.ts';
import { orNone } from './or-none.ts';
import { ownKeyOf } from './pool-words.ts';
import { givesExactly, resultSentence, type Worked } from './result-sentence.ts';
import { moneyValue, weightValue } from './values.ts';
import { weightCell, weightExplanation, weightUnit } from './weight-explanation.ts';

/** What a member pays of a fee (K4), or of a rate for each of its units (K5), half up to the plan's step. */
export function chargedExplanation(
  context: ExplainContext,
  piece: ChargedPiece,
  title: Message,
  remark: Explanation['remark'] = null,
): Explanation {
  const { unit } = context.outcome;
  const { member, place, part, amount } = piece;
  const worked = chargeOf(context, piece);
  const cell = `member:${member.id}/y${place.year}`;
  const value = moneyValue(amount, unit);
  return explanation(
    {
      rule: part.kind === 'fee' ? 'K4' : 'K5',
      cell,
      title,
      value,
      formula: formula(worked, term(value, cell), givesExactly(worked, amount, unit)),
      remark,
      sentence: resultSentence(title, worked, amount, unit),
    },
    () => chargedParts(context, piece),
  );
}

/** How a fee or a rate was worked out, before it was rounded. */
export function chargeOf(context: ExplainContext, piece: ChargedPiece): Worked {
  const terms = [...figureTerm(context, piece), ...unitsTerm(context, piece)];
  const calculation = { terms, operators: terms.slice(1).map(() => '×' as const) };
  return { ...calculation, words: calculationWords(calculation), figure: piece.exact };
}

/** The figure of the part, or the member's own fee. */
function figureTerm(
  { plan }: ExplainContext,
  { member, pool, part, place }: ChargedPiece,
): readonly ExplanationTerm[] {
  const key = ownKeyOf(plan, pool);
  const figure = part.figure && valueInYear(part.figure, place.year);
  if (figure && key) {
    const id = `key:${key.id}.${partProperty(part)}`;
    return [term(figureWithUnit(figure, inputOf(plan, id)?.unit ?? ''), `input:${id}`)];
  }
  const own = ownValue(plan, member.id, part, place.year);
  return own ? [term(figureWithUnit(own, moneyPerYear(plan)), feeInput(member.id, part))] : [];
}

function feeInput(member: string, part: FeePart | RatePart): string | null {
  return part.column === null ? null : `input:member:${member}.key:${part.column}`;
}

function ownValue(
  plan: ExplainContext['plan'],
  member: string,
  { column }: FeePart | RatePart,
  year: number,
): NumberInput | null {
  const values = column === null ? undefined : rowOf(plan.members, member)?.keyValues[column];
  return values ? valueInYear(values, year) : null;
}

/** What a rate is for each of: inhabitants or the units of a key column. */
function unitsTerm(
  context: ExplainContext,
  { member, part, place }: ChargedPiece,
): readonly ExplanationTerm[] {
  if (part.kind === 'fee') return [];
  const by = ratedBy(part);
  const { plan } = context;
  const own = ownValue(plan, member.id, part, place.year);
  const row = rowOf(plan.members, member.id);
  const units = own ? ratioOfInput(own) : row && populationOf(row, plan.populationYear);
  if (!units) return [];
  const value = message('inputValue.withUnit', { value: weightValue(units), unit: weightUnit(plan, by) });
  return [term(sentence(value), weightCell(context, member.id, by))];
}

function ratedBy({ column }: RatePart): DividesBy {
  return column === null ? { kind: 'population' } : { kind: 'column', column };
}

function chargedParts(
  context: ExplainContext,
  { member, pool, part, place }: ChargedPiece,
): readonly Explanation[] {
  const key = ownKeyOf(context.plan, pool);
  const figure = key && inputExplanation(context, `key:${key.id}.${partProperty(part)}`, place.year);
  const own =
    part.kind === 'rate'
      ? weightExplanation(context, member, ratedBy(part), place.year)
      : part.column && inputExplanation(context, `member:${member.id}.key:${part.column}`, place.year);
  return [...orNone(figure), ...orNone(own || null)];
}
