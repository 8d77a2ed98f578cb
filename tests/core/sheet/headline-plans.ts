import type { Plan } from '../../../core/plan/schema.ts';
import {
  amountLine,
  ceilingOf,
  fee,
  grant,
  joinedIn,
  member,
  ownKey,
  planWith,
  typed,
  yearly,
} from '../../builders/plan-builder.ts';

const NAMES = [
  'Ale',
  'Bjuv',
  'Dals-Ed',
  'Eda',
  'Falun',
  'Gnesta',
  'Habo',
  'Kil',
  'Lund',
  'Mora',
  'Nora',
  'Orsa',
  'Piteå',
];

/** So many equal members, each with this ceiling. */
function members(count: number, ceiling: ReturnType<typeof ceilingOf> | null = null): Plan['members'] {
  return NAMES.slice(0, count).map((name) => member(name, 100, { ceiling }));
}

/** Years from 2025 on. */
function years(count: number): Plan['years'] {
  return Array.from({ length: count }, (_, offset) => ({ year: 2025 + offset, months: 12 }));
}

/** A cost a year, shared equally; three years unless said. */
function sharing(cost: Parameters<typeof yearly>[0], changes: Partial<Plan>): Plan {
  return planWith({ key: { kind: 'equal' }, lines: [amountLine('Resor', cost)], ...changes });
}

const HOST = { kind: 'party', name: 'Region Väst' } as const;
const FEE: Partial<Plan> = {
  keys: [ownKey('k', fee('p', { figure: 600 }))],
  key: { kind: 'own', key: 'k' },
};
const onlyIn = (...joined: readonly boolean[]) =>
  joinedIn(Object.fromEntries(joined.map((each, offset) => [2025 + offset, each])));
const CAPPED_GRANT = { capYear: yearly(900) };

/** A plan for every sentence of a scenario's headline, with one, two and many of what it counts. */
export const HEADLINE_PLANS: Readonly<Record<string, Plan>> = {
  'over, one member, one year of one': sharing(500, { members: members(1, ceilingOf(400)), years: years(1) }),
  'over, one member, both years': sharing(500, { members: members(1, ceilingOf(400)), years: years(2) }),
  'over, one member, two of three years': sharing(
    { 2025: 300, 2026: 500, 2027: 600 },
    { members: members(1, ceilingOf(400)) },
  ),
  'over, one member, many years': sharing(500, { members: members(1, ceilingOf(400)), years: years(13) }),
  'over, one member on average': sharing(500, { members: members(1, ceilingOf(400, 'average')) }),
  'over, one member for the period': sharing(500, { members: members(1, ceilingOf(900, 'period')) }),
  'over, two members': sharing(900, { members: members(2, ceilingOf(400)) }),
  'over, two members on average': sharing(900, { members: members(2, ceilingOf(400, 'average')) }),
  'over, two members for the period': sharing(900, { members: members(2, ceilingOf(400, 'period')) }),
  'over, five members': sharing(2_500, { members: members(5, ceilingOf(400)) }),
  'over, thirteen members': sharing(13_000, { members: members(13, ceilingOf(400)) }),
  'holds, one member, one year of one': sharing(300, {
    members: members(1, ceilingOf(400)),
    years: years(1),
  }),
  'holds, one member, both years': sharing(300, { members: members(1, ceilingOf(400)), years: years(2) }),
  'holds, one member, to the krona': sharing(400, { members: members(1, ceilingOf(400)) }),
  'holds, one member that takes part in one year': sharing(300, {
    members: [
      member('Ale', 1, { ceiling: ceilingOf(400), joined: onlyIn(false, true, false) }),
      member('Bjuv', 1),
    ],
  }),
  'holds, one member on average': sharing(300, { members: members(1, ceilingOf(400, 'average')) }),
  'holds, one member for the period': sharing(300, { members: members(1, ceilingOf(1_000, 'period')) }),
  'holds, two members': sharing(300, { members: members(2, ceilingOf(400)) }),
  'holds, two members on average': sharing(300, { members: members(2, ceilingOf(400, 'average')) }),
  'holds, two members for the period': sharing(300, { members: members(2, ceilingOf(1_000, 'period')) }),
  'holds, three members': sharing(300, { members: members(3, ceilingOf(400)) }),
  'holds, thirteen members': sharing(1_300, { members: members(13, ceilingOf(400)) }),
  'capped, one of two': sharing(1_000, {
    members: [...members(1, ceilingOf(400)), member('Bjuv', 100)],
    ceilingRule: 'spread',
  }),
  'capped, one of three, in one year': sharing(
    { 2025: 900, 2026: 1_500, 2027: 900 },
    { members: [...members(1, ceilingOf(400)), member('Bjuv', 1), member('Kil', 1)], ceilingRule: 'spread' },
  ),
  'capped, two of three': sharing(1_500, {
    members: [...members(2, ceilingOf(400)), member('Kil', 1)],
    ceilingRule: 'spread',
  }),
  'capped, two of four': sharing(2_000, {
    members: [...members(2, ceilingOf(400)), member('Kil', 1), member('Lund', 1)],
    ceilingRule: 'spread',
  }),
  'capped, one, the host bears it': sharing(1_000, {
    ...{ members: [...members(1, ceilingOf(400)), member('Bjuv', 1)], ceilingRule: 'host', host: HOST },
  }),
  'capped, two, the host bears it': sharing(1_000, {
    ...{ members: members(2, ceilingOf(400)), ceilingRule: 'host', host: HOST },
  }),
  'grants, one': sharing(1_000, { members: members(1), funding: [grant('Statsbidrag', 100, CAPPED_GRANT)] }),
  'grants, two': sharing(3_000, {
    members: members(1),
    funding: [grant('Statsbidrag', 50, CAPPED_GRANT), grant('ESF', 50, CAPPED_GRANT)],
  }),
  'nobody, all years': sharing(1_000, { members: [member('Ale', 1, { joined: joinedIn(false) })] }),
  'nobody, nothing to pay': sharing(0, { members: [member('Ale', 1, { joined: joinedIn(false) })] }),
  'nobody, one year': sharing(1_000, { members: [member('Ale', 1, { joined: onlyIn(true, false, true) })] }),
  'nobody, two years': sharing(1_000, {
    members: [member('Ale', 1, { joined: onlyIn(true, false, false) })],
  }),
  'too few, one of two': sharing(1_000, { members: members(1), minimumMembers: typed(2) }),
  'too few, two of four, and one over': sharing(1_000, {
    ...{ members: [...members(1, ceilingOf(400)), member('Bjuv', 1)], minimumMembers: typed(4) },
  }),
  'too few, one in one year': sharing(1_000, {
    members: [member('Ale', 1), member('Bjuv', 1, { joined: onlyIn(true, false, true) })],
    minimumMembers: typed(2),
  }),
  'too few, two in two years': sharing(1_000, {
    members: [...members(2), member('Kil', 1, { joined: onlyIn(false, false, true) })],
    minimumMembers: typed(3),
  }),
  'not computed, all years': planWith({ lines: [amountLine('Resor', 100)], members: [member('Ale', null)] }),
  'not computed, one year': planWith({
    lines: [amountLine('Resor', 100)],
    members: [member('Ale', 1), member('Bjuv', null, { joined: onlyIn(false, true, false) })],
  }),
  'not computed, two years': planWith({
    lines: [amountLine('Resor', 100)],
    members: [member('Ale', 1), member('Bjuv', null, { joined: onlyIn(true, true, false) })],
  }),
  'unfunded, the key falls short': sharing(1_000, { members: members(1), ...FEE }),
  'surplus, the key gives more': sharing(1_000, { members: members(2), ...FEE }),
  'surplus, income beyond the costs': sharing(-1_000, { members: members(2, ceilingOf(400)) }),
};
