import { message, type MessageValue } from '../message.ts';
import type { MemberOutcome } from '../outcome.ts';
import { joinedYears } from '../sheet/joined-years.ts';
import { EXACT_SHARE_DECIMALS, shareDecimals } from '../sheet/share-part.ts';
import { sentence } from '../sheet/words.ts';
import { ceilingFateOf, ceilingWords } from './ceiling-words.ts';
import { seriesRow, unitWord, yearColumns } from './cost-tables.ts';
import type { TableContent, TableRow } from './paper-content.ts';
import type { PaperContext } from './paper-context.ts';

/** As many members as a paper about one of them lists; the agreement's own lists all. */
const MOST_LISTED = 40;

/** What each member pays, its share and its ceiling, and what all pay together; nothing where nobody takes part. */
export function membersTable(context: PaperContext): readonly TableContent[] {
  const { outcome, joined, member, scenario } = context;
  if (joined.length === 0 || (member && joined.length > MOST_LISTED)) return [];
  const hasShares = joined.some(({ share }) => share !== null);
  const hasCeilings = joined.some(({ ceiling }) => ceiling !== null);
  const heading = (name: 'member' | 'share' | 'ceiling') => sentence(message(`paper.membersTable.${name}`));
  const total = seriesRow(
    outcome,
    sentence(message('paper.membersTable.total')),
    outcome.membersTotal,
    'total',
  );
  const shape = { hasShares, hasCeilings };
  return [
    {
      kind: 'table',
      id: 'members',
      caption: message('paper.membersTable.caption', { scenario: scenario.name, unit: unitWord(outcome) }),
      columns: [
        { heading: heading('member'), align: 'start' },
        ...(hasShares ? [{ heading: heading('share'), align: 'end' as const }] : []),
        ...yearColumns(outcome),
        ...(hasCeilings ? [{ heading: heading('ceiling'), align: 'start' as const }] : []),
      ],
      capital: false,
      rows: [
        ...joined.map((each) => memberRow(context, each, shape)),
        { ...total, cells: withEnds(total.cells, shape, '', '') },
      ],
      note: null,
    },
  ];
}

interface Shape {
  readonly hasShares: boolean;
  readonly hasCeilings: boolean;
}

function memberRow(context: PaperContext, member: MemberOutcome, shape: Shape): TableRow {
  const row = seriesRow(context.outcome, member.name, joinedYears(member));
  return {
    ...row,
    cells: withEnds(row.cells, shape, shareCell(context, member), ceilingCell(context, member)),
  };
}

/** The share after the name and the ceiling last, where the table has them. */
function withEnds(
  [name = null, ...amounts]: TableRow['cells'],
  { hasShares, hasCeilings }: Shape,
  share: MessageValue | null,
  ceiling: MessageValue,
): TableRow['cells'] {
  return [name, ...(hasShares ? [share] : []), ...amounts, ...(hasCeilings ? [ceiling] : [])];
}

function shareCell({ plan, outcome }: PaperContext, { share }: MemberOutcome): MessageValue | null {
  if (!share) return null;
  const decimals = shareDecimals(plan, outcome.pools, share) ?? EXACT_SHARE_DECIMALS;
  return { kind: 'percent', value: share.rounded, decimals };
}

/** A ceiling with its kind (T1), and that it is broken; empty without one. */
function ceilingCell({ outcome }: PaperContext, member: MemberOutcome): MessageValue {
  if (!member.ceiling) return '';
  const ceiling = ceilingWords(member.ceiling, outcome);
  return ceilingFateOf(member) === 'over'
    ? sentence(message('paper.membersTable.over', { ceiling }))
    : ceiling;
}
