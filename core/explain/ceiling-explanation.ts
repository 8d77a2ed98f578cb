import { message } from '../message.ts';
import type { MemberOutcome } from '../outcome.ts';
import { amountAt } from '../sheet/series.ts';
import { sentences, yearsInWords } from '../sheet/words.ts';
import { amountExplanation } from './amount-explanation.ts';
import { explanation } from './build-explanation.ts';
import { yearPlaces, type ExplainContext } from './explain-context.ts';
import type { Explanation } from './explanation.ts';
import { inputExplanation } from './input-explanation.ts';

/** A ceiling and how it fares in the years that the member takes part in (T1, T2); without one, what may be typed. */
export function ceilingExplanation(context: ExplainContext, member: MemberOutcome): Explanation | null {
  const { outcome } = context;
  const cell = `member:${member.id}/ceiling`;
  const input = inputExplanation(context, `member:${member.id}.ceiling`, null, cell);
  const joined = outcome.years.filter(
    (_, position) => member.joined[position] && amountAt(member, position) !== null,
  );
  if (!input || !member.ceiling || joined.length === 0) return input;
  const over = outcome.years.filter((_, position) => member.over[position]);
  const isOver = over.length > 0;
  const years = yearsInWords(isOver ? over : joined, outcome.years);
  const values = { years };
  const said = isOver ? message('explain.ceiling.over', values) : message('explain.ceiling.holds', values);
  return explanation(
    {
      rule: 'T2',
      cell,
      title: input.title,
      value: input.value,
      origin: 'typed',
      formula: input.formula,
      remark: { mark: isOver ? 'over' : 'holds', message: said },
      sentence: sentences([input.sentence, said]),
    },
    () => yearPlaces(context).flatMap((place) => amountExplanation(context, member, place) ?? []),
  );
}
