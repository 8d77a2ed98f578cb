import { message } from '../message.ts';
import { NO_MONEY, sumMoney, type Money } from '../numbers/money.ts';
import { rowOf } from '../plan/row-index.ts';
import { yearColumnId } from '../sheet/columns.ts';
import { partWords } from '../sheet/part-words.ts';
import { numberedPart } from './assumption-rows.ts';
import { text } from './figures.ts';
import type { CellDraft, RowDraft } from './lay-out.ts';
import { partMemberCells, partSumCells } from './part-cells.ts';
import { partMemberRow, type PartBlock, type PartMember, type PoolBlock } from './pool-blocks.ts';
import { partMemberFormula } from './part-formulas.ts';
import { membersSum, partSumRow, shareRow, takesAll } from './pool-cells.ts';
import { takenFormula } from './pool-formulas.ts';
import { amountCells, poolLine } from './pool-line.ts';
import type { ScenarioContext } from './scenario-context.ts';
import { shareContent } from './share-content.ts';

/** One part of a pool's key: what it takes, what each member pays of it and why, and their sum. */
export function partRows(context: ScenarioContext, block: PoolBlock, part: PartBlock): readonly RowDraft[] {
  return [
    ...(takesAll(block) ? [] : [takenRow(context, block, part)]),
    ...part.members.map((member) => memberRow(context, block, part, member)),
    ...(part.part.kind === 'divide' && part.members.length > 0 ? [sumRow(context, part)] : []),
    ...(part.varies ? shareRows(context, part) : []),
  ];
}

function takenRow(context: ScenarioContext, block: PoolBlock, part: PartBlock): RowDraft {
  return poolLine(context, {
    id: part.id,
    name: partName(context, block, part),
    role: 'heading',
    amounts: block.pool.years.map((_, position) => takenIn(block, part, position)),
    formula: (position) => takenFormula(context, block, part, position),
  });
}

/** "Del 2: resten efter folkmängd". */
function partName(
  { plan, write }: ScenarioContext,
  { pool, parts }: PoolBlock,
  { part, place }: PartBlock,
): string {
  const key = pool.key.kind === 'own' ? rowOf(plan.keys, pool.key.key) : undefined;
  if (!key) return '';
  const words = partWords(plan, key, part);
  return write(parts.length > 1 ? numberedPart(place + 1, words) : words);
}

/** Nothing of a pool below zero, and where nobody takes part; `null` where there could be no sharing. */
function takenIn({ pool }: PoolBlock, { place }: PartBlock, position: number): Money | null {
  const year = pool.years[position];
  if (!year) return null;
  if (year.parts.length > 0) return year.parts[place]?.taken ?? NO_MONEY;
  return year.unallocated === 0n && year.unfunded !== null ? NO_MONEY : null;
}

function memberRow(
  context: ScenarioContext,
  block: PoolBlock,
  part: PartBlock,
  member: PartMember,
): RowDraft {
  const id = partMemberRow(part, member.member.id);
  return [
    { id: `${id}/name`, column: context.columns.name, role: 'label', content: text(member.member.name) },
    ...partMemberCells(context, part, member),
    ...amountCells(context, {
      id,
      role: 'computed',
      amounts: member.amounts,
      joined: member.member.joined,
      formula: (position) => partMemberFormula(context, block, part, member, position),
    }),
  ];
}

function sumRow(context: ScenarioContext, part: PartBlock): RowDraft {
  const { columns, write, outcome } = context;
  const id = partSumRow(part);
  const title = text(write(message('workbook.partSum')));
  return [
    { id: `${id}/name`, column: columns.name, role: 'total', content: title },
    ...partSumCells(context, part),
    ...amountCells(context, {
      id,
      role: 'total',
      amounts: outcome.years.map((_, at) => sumMoney(part.members.map(({ amounts }) => amounts[at] ?? null))),
      formula: (position) => membersSum(context, part, yearColumnId(outcome.years[position] ?? 0)),
    }),
  ];
}

/** The shares of each year, where they are not the same in all. */
function shareRows(context: ScenarioContext, part: PartBlock): readonly RowDraft[] {
  const { columns, write } = context;
  const title = text(write(message('workbook.sharesByYear')));
  return [
    [
      {
        id: `${part.id}:shares/name`,
        column: columns.name,
        span: columns.share,
        role: 'note',
        content: title,
      },
    ],
    ...part.members.map(({ member, shares }) => {
      const id = shareRow(part, member.id);
      const name: CellDraft = {
        id: `${id}/name`,
        column: columns.name,
        span: columns.share,
        role: 'label',
        content: text(member.name),
      };
      const years = columns.years.map(({ id: year, column }, at): CellDraft => ({
        id: `${id}/${year}`,
        column,
        role: 'computed',
        align: 'right',
        startsGroup: at === 0,
        content: shareContent(context, part, member, shares[at] ?? null, at),
      }));
      return [name, ...years];
    }),
  ];
}
