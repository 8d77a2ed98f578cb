import { yearsOf } from '../plan/years.ts';
import { yearColumnId } from '../sheet/columns.ts';
import { cellAt, sumOf, type Formula } from './formula.ts';
import { partMemberRow, type PartBlock, type PartMember, type PoolBlock } from './pool-blocks.ts';
import type { ScenarioContext } from './scenario-context.ts';

/** The name of the column of the year at a place. */
export function yearName({ plan }: ScenarioContext, position: number): string {
  return yearColumnId(yearsOf(plan)[position] ?? 0);
}

/** The cell of a row in the year at a place. */
export function inYear(context: ScenarioContext, row: string, position: number): Formula {
  return cellAt(context.sheetId, `${row}/${yearName(context, position)}`);
}

/** Whether a key is one part that divides all there is: it takes what there is to share. */
export function takesAll({ parts }: PoolBlock): boolean {
  const [first, ...others] = parts;
  return others.length === 0 && first?.part.kind === 'divide' && first.part.takes === 'rest';
}

/** The row that tells what a part takes: what there is to share, where it takes all. */
export function takenRow(block: PoolBlock, part: PartBlock): string {
  return takesAll(block) ? `${block.id}:toShare` : part.id;
}

/** The row of a part's members together. */
export function partSumRow({ id }: PartBlock): string {
  return `${id}:sum`;
}

/** The figure of a part of an own key, in the assumptions. */
export function partFigure(
  { plan, input }: ScenarioContext,
  { pool }: PoolBlock,
  part: string,
  position: number,
): Formula | null {
  const key = pool.key.kind === 'own' ? pool.key.key : '';
  return input(`key:${key}.part:${part}`, yearsOf(plan)[position] ?? 0);
}

/** The column's members added together; `null` where the part has none. */
export function membersSum({ sheetId }: ScenarioContext, part: PartBlock, column: string): Formula | null {
  const first = part.members[0];
  const last = part.members.at(-1);
  if (!first || !last) return null;
  const row = ({ member }: PartMember) => `${partMemberRow(part, member.id)}/${column}`;
  return sumOf(sheetId, row(first), row(last));
}

/** The row of a member's shares year by year, where they are not the same in all. */
export function shareRow({ id }: PartBlock, member: string): string {
  return `${id}:share:member:${member}`;
}
