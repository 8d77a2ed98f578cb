import type { Line, Member, Plan } from '../../core/plan/schema.ts';
import {
  amountLine,
  ceilingOf,
  divide,
  fee,
  grant,
  keyColumn,
  member,
  ownFinancing,
  ownKey,
  payLine,
  percentageLine,
  planWith,
  quantityLine,
  rate,
  sharedBy,
  typed,
  yearly,
} from '../builders/plan-builder.ts';

const MEMBERS = 300;
const YEARS = 10;
const LINES = 50;

/**
 * A plan with everything in it: 50 lines of every kind, every third with a key of its own and every fifth with
 * participants of its own (some 20 pools), funding with caps, keys of several parts, ceilings of three kinds that the
 * others bear. 300 members, 10 years.
 */
export function mixedPlan(): Plan {
  return planWith({
    years: Array.from({ length: YEARS }, (_, offset) => ({ year: 2025 + offset, months: 12 })),
    lines: [payLine('pay', 84_000_000, 3), ...Array.from({ length: LINES - 1 }, (_, place) => lineAt(place))],
    keyColumns: [keyColumn('hours')],
    keys: [
      ownKey(
        'mixed',
        fee('fee', { figure: 10_000 }),
        divide('equal', { kind: 'equal' }, { takes: 'percentOfRest', figure: yearly(30) }),
        divide('rest', { kind: 'population' }),
      ),
      ownKey('rates', rate('rate', '1.5'), divide('hours', { kind: 'column', column: 'hours' })),
    ],
    funding: [
      ownFinancing('own', 20, ['pay', 'line-1', 'line-2']),
      grant('grant', 30, {
        amount: yearly(500_000),
        capYear: yearly(30_000_000),
        capPeriod: typed(200_000_000),
      }),
      grant('other', 10, { of: ['line-3', 'line-4', 'line-8'] }),
    ],
    ceilingRule: 'spread',
    members: Array.from({ length: MEMBERS }, (_, place) => memberAt(place)),
  });
}

function lineAt(place: number): Line {
  const id = `line-${place}`;
  const line = [
    amountLine(id, 4_000_000 + place * 1_000),
    percentageLine(id, '2.5', ['pay']),
    quantityLine(id, 40_000 + place, 55, yearly(2)),
    payLine(id, 6_000_000, 2),
  ][place % 4];
  if (!line) throw new Error('There are four kinds of lines');
  const key = ([{ kind: 'own', key: 'mixed' }, { kind: 'own', key: 'rates' }, { kind: 'equal' }] as const)[
    place % 3
  ];
  const participants = Array.from({ length: MEMBERS }, (_, at) => at)
    .filter((at) => at % 7 !== place % 7)
    .map((at) => `medlem-${at}`);
  return sharedBy(line, {
    key: place % 3 === 0 ? (key ?? null) : null,
    participants: place % 5 === 0 ? participants : null,
  });
}

function memberAt(place: number): Member {
  const kinds = ['year', 'average', 'period'] as const;
  const kind = kinds[place % 3] ?? 'year';
  return member(`Medlem ${place}`, 2_000 + ((place * 7_919) % 90_001), {
    keyValues: { hours: yearly(100 + ((place * 31) % 900)) },
    ceiling: place % 10 === 0 ? ceilingOf(kind === 'period' ? 4_000_000 : 400_000, kind) : null,
  });
}
