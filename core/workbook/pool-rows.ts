import { message } from '../message.ts';
import { sumMoney, type Money } from '../numbers/money.ts';
import { rowOf } from '../plan/row-index.ts';
import { keySharing } from '../sheet/line-sharing.ts';
import { restTitle } from '../sheet/rest-rows.ts';
import { nameList } from '../sheet/words.ts';
import { adjustmentRows } from './adjustment-rows.ts';
import { borneRows } from './borne-rows.ts';
import { text } from './figures.ts';
import type { RowDraft } from './lay-out.ts';
import { memberHeadings } from './member-headings.ts';
import { partRows } from './part-rows.ts';
import type { PoolBlock } from './pool-blocks.ts';
import { poolRestFormula, toShareFormula, type PoolRest } from './pool-formulas.ts';
import { poolLine } from './pool-line.ts';
import type { ScenarioContext } from './scenario-context.ts';

/** The most lines that are named in a pool's heading. */
const MOST_NAMED = 8;

/**
 * Under the letter: who pays what by which key, so that every krona can be followed. First what funding bears of each
 * line where it must be known, then pool by pool, then what ceilings and the host change. Nothing where the main table
 * says it all.
 */
export function poolRows(context: ScenarioContext): readonly RowDraft[] {
  const { pools, write } = context;
  const rows = [
    ...borneRows(context),
    ...pools.blocks.flatMap((block) => [...blockRows(context, block), []]),
    ...adjustmentRows(context),
    ...leftOut(context),
  ];
  if (rows.length === 0) return [];
  const title = text(write(message('workbook.pools')));
  return [[], [{ id: 'pools/title', column: 1, role: 'section', content: title }], ...rows];
}

/** So many rows that nobody would read them: said instead. */
function leftOut({ pools, columns, write }: ScenarioContext): readonly RowDraft[] {
  if (pools.leftOut === 0) return [];
  const rows = { kind: 'decimal', text: String(pools.leftOut) } as const;
  const content = text(write(message('workbook.poolsLeftOut', { rows })));
  return [[{ id: 'pools/leftOut', column: 1, span: columns.count, role: 'note', content }]];
}

function blockRows(context: ScenarioContext, block: PoolBlock): readonly RowDraft[] {
  return [
    titleRow(context, block),
    memberHeadings(context, `${block.id}:heading`),
    poolLine(context, {
      id: `${block.id}:toShare`,
      name: context.write(message('workbook.poolToShare')),
      role: 'computed',
      amounts: block.pool.toShare.amounts,
      formula: (position) => toShareFormula(context, block, position),
    }),
    ...block.parts.flatMap((part) => partRows(context, block, part)),
    ...restRows(context, block),
  ];
}

/** "Lön och OH: efter folkmängd". */
function titleRow({ plan, columns, write }: ScenarioContext, { id, pool }: PoolBlock): RowDraft {
  const names = pool.lines.map((line) => rowOf(plan.lines, line)?.name ?? line);
  const key = { kind: 'message', message: keySharing(plan, pool.key) } as const;
  const title = write(message('workbook.pool', { lines: nameList(names, MOST_NAMED), key }));
  return [{ id: `${id}/title`, column: 1, span: columns.count, role: 'subtitle', content: text(title) }];
}

const RESTS: readonly PoolRest[] = ['roundingDifference', 'unfunded', 'unallocated', 'surplus'];

/** What of the pool no member pays, or what is paid beyond it: only what there is. */
function restRows(context: ScenarioContext, block: PoolBlock): readonly RowDraft[] {
  return RESTS.flatMap((rest) => {
    const amounts: readonly (Money | null)[] = block.pool.years.map((year) => year[rest]);
    if (sumMoney(amounts) !== null && amounts.every((amount) => amount === 0n)) return [];
    const line = {
      id: `${block.id}:${rest}`,
      name: context.write(restTitle(rest)),
      role: 'rest',
      amounts,
      formula: (position: number) => poolRestFormula(context, block, rest, position),
    } as const;
    return [poolLine(context, line)];
  });
}
