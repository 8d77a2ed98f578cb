import type { KeyColumn, Plan } from '../../core/index.ts';
import type { Translator } from '../text/use-text.ts';

/** One column of the member list. */
export interface MemberColumn {
  /** Stable: part of a cell's address. */
  readonly id: string;
  readonly kind: MemberColumnKind;
  readonly heading: string;
  /** The heading where it is read out, when it is short on screen. */
  readonly name: string;
  readonly align: 'left' | 'right' | 'center';
  /** Pixels; the last column takes what is left. */
  readonly width: number;
  /** Whether a group of columns begins here. */
  readonly boundary: boolean;
  readonly year: number | null;
  readonly keyColumn: KeyColumn | null;
}

export type MemberColumnKind =
  | 'joined'
  | 'name'
  | 'year'
  | 'status'
  | 'statusDate'
  | 'statusNote'
  | 'population'
  | 'populationSource'
  | 'keyValue'
  | 'ceiling'
  | 'ceilingKind'
  | 'note';

/** What stays in sight while the others pass under it. */
export const STUCK_COLUMNS = 2;

const CEILING_UNITS = { kr: 'unit.kr', öre: 'unit.kr', tkr: 'unit.tkr' } as const;

/** The columns of the plan's member list: a box a year where there are several, and the user's own key columns. */
export function memberColumnsOf(plan: Plan, { t }: Translator): readonly MemberColumn[] {
  const years = plan.years.length > 1 ? plan.years.map(({ year }) => year) : [];
  return [
    column('joined', t('memberList.joined'), 46, { align: 'center' }),
    column('name', t('memberList.name'), nameWidth(plan)),
    ...years.map((year, place) =>
      column('year', String(year), 46, {
        id: `joined:${year}`,
        name: t('memberList.joinedYear', { year }),
        align: 'center',
        boundary: place === 0,
        year,
      }),
    ),
    column('status', t('memberList.status'), 136, { boundary: true }),
    column('statusDate', t('memberList.statusDate'), 96, { name: t('memberList.statusDateName') }),
    column('statusNote', t('memberList.statusNote'), 152),
    column('population', t('memberList.population'), 92, { align: 'right', boundary: true }),
    column('populationSource', t('memberList.populationSource'), 158, {
      name: t('memberList.populationSourceName'),
    }),
    ...plan.keyColumns.map((keyColumn, place) => keyColumnOf(plan, keyColumn, place === 0)),
    column('ceiling', t('memberList.ceiling', { unit: t(CEILING_UNITS[plan.unit]) }), ceilingWidth(plan), {
      name: t('memberList.ceilingName'),
      align: 'right',
      boundary: true,
    }),
    column('ceilingKind', t('memberList.ceilingKind'), 124, { name: t('memberList.ceilingKindName') }),
    column('note', t('memberList.note'), 180, { boundary: true }),
  ];
}

function column(
  kind: MemberColumnKind,
  heading: string,
  width: number,
  more: Partial<MemberColumn> = {},
): MemberColumn {
  const plain = { align: 'left', boundary: false, year: null, keyColumn: null } as const;
  return { id: kind, kind, heading, name: heading, width, ...plain, ...more };
}

function keyColumnOf(plan: Plan, keyColumn: KeyColumn, isFirst: boolean): MemberColumn {
  const { id, name, unit } = keyColumn;
  const heading = unit === '' ? name : `${name}, ${unit}`;
  const texts = plan.members.flatMap(({ keyValues: { [id]: value } }) =>
    value && 'all' in value ? [value.all.value] : [],
  );
  return column('keyValue', heading, Math.max(headWidth(heading), figureWidth(texts)), {
    id: `key:${id}`,
    align: 'right',
    boundary: isFirst,
    keyColumn,
  });
}

const SIGN_PX = 7.6;
const PADDING_PX = 24;

/** A figure is never cut: digits, and a space between each three of them. */
function figureWidth(texts: readonly string[]): number {
  const signs = texts.reduce((most, text) => Math.max(most, text.length + Math.floor(text.length / 3)), 0);
  return Math.ceil(Math.max(92, signs * SIGN_PX + PADDING_PX));
}

function headWidth(heading: string): number {
  return Math.min(190, Math.ceil(heading.length * 6.6 + PADDING_PX));
}

function ceilingWidth({ members }: Plan): number {
  return figureWidth(members.flatMap(({ ceiling }) => (ceiling ? [ceiling.amount.value] : [])));
}

function nameWidth({ members }: Plan): number {
  const signs = members.reduce((most, { name }) => Math.max(most, name.length), 0);
  return Math.min(230, Math.max(130, Math.ceil(signs * SIGN_PX + PADDING_PX)));
}
