import type { MemberOutcome } from '../outcome.ts';
import { message } from '../message.ts';
import { ratioOfInput } from '../numbers/number-input.ts';
import { addRatios } from '../numbers/ratio.ts';
import { rowOf } from '../plan/row-index.ts';
import type { DividesBy, KeyPart } from '../plan/schema.ts';
import { totalPopulation } from '../sheet/members-total.ts';
import { decimalsOf } from '../sheet/weight-cell.ts';
import { oneKeyValue } from '../sheet/weight-column.ts';
import { EMPTY, figure, text, typedFigure } from './figures.ts';
import type { CellDraft } from './lay-out.ts';
import type { ScenarioContext } from './scenario-context.ts';
import { DASH } from './sheet-content.ts';
import type { CellContent } from './workbook.ts';

/** A cell of what members are weighed by: what it holds, as what, and how it is marked. */
export type WeightCell = Pick<CellDraft, 'role' | 'content'> & Partial<CellDraft>;

/** What the column of a weight is called in a row's addresses: `joined` for equal parts, `population`, `key:<column>`. */
export function weightColumnName(by: DividesBy): string {
  if (by.kind === 'equal') return 'joined';
  return by.kind === 'population' ? 'population' : `key:${by.column}`;
}

/** The same of what a fee or a rate is charged by; `null` of a fee that is the same for all. */
export function chargedColumnName(part: Exclude<KeyPart, { kind: 'divide' }>): string | null {
  if (part.column !== null) return `key:${part.column}`;
  return part.kind === 'rate' ? 'population' : null;
}

/** A member's inhabitants, whatever the key: kronor per inhabitant need them. Typed or the register's (K7). */
export function populationCell(context: ScenarioContext, member: MemberOutcome): WeightCell {
  const isTyped = rowOf(context.plan.members, member.id)?.population !== null;
  const input = `member:${member.id}.population`;
  const content = member.population
    ? figure(member.population, { decimals: decimalsOf(member.population) })
    : null;
  return weightCell(context, input, content, isTyped ? 'input' : 'register');
}

/** A member's value of a key column (K1); in words where it is not the same in all years. */
export function keyValueCell(context: ScenarioContext, { id }: MemberOutcome, column: string): WeightCell {
  const { plan, write } = context;
  const member = rowOf(plan.members, id);
  const value = member ? oneKeyValue(plan, member, column) : null;
  const content =
    value === 'differs' ? text(write(message('sheet.basis.differs'))) : value && typedFigure(value.value);
  return weightCell(context, `member:${id}.key:${column}`, content, 'input');
}

/** A value that must be there and is not is "saknas" (A1); one that need not be is a dash. */
function weightCell(
  { write, overridden, faulty }: ScenarioContext,
  input: string,
  content: CellContent | null,
  role: 'input' | 'register',
): WeightCell {
  const mark = faulty.has(input) ? 'error' : null;
  const missing = text(mark ? write(message('sheet.missing')) : DASH);
  return { role, content: content ?? missing, differs: overridden.has(input), mark };
}

/** The inhabitants of all who take part. */
export function totalPopulationContent({ outcome }: ScenarioContext): CellContent {
  const total = totalPopulation(outcome);
  return total ? figure(total, { decimals: decimalsOf(total) }) : text(DASH);
}

/** A key column added up over all who take part; nothing where one of them has none or several. */
export function totalKeyValueContent({ plan, outcome }: ScenarioContext, column: string): CellContent {
  const joined = outcome.members.filter((member) => member.joined.includes(true));
  const values = joined.map(({ id }) => {
    const member = rowOf(plan.members, id);
    return member ? oneKeyValue(plan, member, column) : null;
  });
  const known = values.filter((value) => value !== null && value !== 'differs');
  if (known.length === 0 || known.length < values.length) return EMPTY;
  const total = known.map(ratioOfInput).reduce(addRatios);
  return figure(total, { decimals: decimalsOf(total) });
}
