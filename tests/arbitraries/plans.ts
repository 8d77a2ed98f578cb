import fc from 'fast-check';
import { UNITS } from '../../core/numbers/money.ts';
import { nameKey } from '../../core/plan/name-key.ts';
import type { Key, KeyColumn, Member, OwnKey, Plan, Scenario } from '../../core/plan/schema.ts';
import { fundingOf, ownKeysOf, partyOf } from './funding.ts';
import { numberInput } from './numbers.ts';
import { overridesFor } from './overrides.ts';
import { differentNames, linesOf, membersOf, type PlanFrame } from './rows.ts';

const years = fc
  .record({
    first: fc.integer({ min: 1990, max: 2060 }),
    months: fc.oneof(
      { weight: 9, arbitrary: fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 4 }) },
      { weight: 1, arbitrary: fc.array(fc.constant<number>(12), { minLength: 15, maxLength: 15 }) },
    ),
  })
  .map(({ first, months }) => months.map((count, offset) => ({ year: first + offset, months: count })));

const keyColumns: fc.Arbitrary<KeyColumn[]> = fc
  .nat(2)
  .chain(differentNames)
  .map((names) =>
    names.map((name, place) => ({ id: `k${place}`, name, unit: 'tim', note: '', source: null })),
  );

interface Frame extends PlanFrame {
  readonly ownKeys: OwnKey[];
  readonly memberRows: Member[];
}

/** Everything that lines and funding can name. */
function frameOf(planYears: Plan['years'], columns: KeyColumn[]): fc.Arbitrary<Frame> {
  const years = planYears.map(({ year }) => year);
  const ids = columns.map(({ id }) => id);
  return fc
    .tuple(ownKeysOf(years, ids), membersOf({ years, keyColumns: columns }))
    .map(([ownKeys, memberRows]) => ({
      years,
      keyColumns: columns,
      ownKeys,
      memberRows,
      members: memberRows.map(({ id }) => id),
      keys: [
        { kind: 'population' },
        { kind: 'equal' },
        ...ids.map((column): Key => ({ kind: 'column', column })),
        ...ownKeys.map(({ id }): Key => ({ kind: 'own', key: id })),
      ],
    }));
}

function basePlan(planYears: Plan['years'], columns: KeyColumn[]): fc.Arbitrary<Plan> {
  return frameOf(planYears, columns).chain((frame) =>
    linesOf(frame).chain((lines) => planOf(planYears, columns, frame, lines)),
  );
}

function planOf(
  planYears: Plan['years'],
  columns: KeyColumn[],
  frame: Frame,
  lines: Plan['lines'],
): fc.Arbitrary<Plan> {
  return fc.record({
    id: fc.constant('plan'),
    name: fc.constantFrom('Plan', 'Samordnare 2025–2027'),
    note: fc.string({ maxLength: 20 }),
    unit: fc.constantFrom(...UNITS),
    years: fc.constant(planYears),
    minimumMembers: fc.option(numberInput(0, 6)),
    host: fc.option(partyOf(frame.members)),
    lines: fc.constant(lines),
    funding: fundingOf(
      frame.years,
      lines.map(({ id }) => id),
      frame.members,
    ),
    key: fc.constantFrom(...frame.keys),
    shareRounding: fc.constantFrom('1', 'none', '0.1', '0.01'),
    shareMethod: fc.constantFrom('largestRemainder', 'sainteLague', 'each'),
    amountUnit: fc.constantFrom('plan', '0.01', '1', '10', '100', '1000'),
    amountRounding: fc.constantFrom('largestRemainder', 'halfUp', 'halfUpHost'),
    ceilingRule: fc.constantFrom('test', 'spread', 'host'),
    populationYear: fc.constantFrom(2023, 2024),
    registerSource: fc.constant('SCB BE0101'),
    keyColumns: fc.constant(columns),
    keys: fc.constant(frame.ownKeys),
    members: fc.constant(frame.memberRows),
    remarks: fc.constant({}),
    base: fc.constant({ id: 'base', letter: 'A', name: 'Bas', note: '' }),
    scenarios: fc.constant([]),
    decisions: fc.constant([]),
    papers: fc.constant([]),
  });
}

function withScenarios(plan: Plan): fc.Arbitrary<Plan> {
  const scenarioAt = (place: number, name: string): fc.Arbitrary<Scenario> =>
    overridesFor(plan).map((overrides) => ({
      id: `s${place}`,
      letter: 'BCD'[place] ?? 'E',
      name,
      note: '',
      overrides,
    }));
  return fc
    .nat(3)
    .chain(differentNames)
    .filter((names) => !names.map(nameKey).includes(nameKey(plan.base.name)))
    .chain((names) => fc.tuple(...names.map((name, place) => scenarioAt(place, name))))
    .map((scenarios) => ({ ...plan, scenarios }));
}

/**
 * Whole plans that pass the schema and the cross-checks: every kind of line, key, rounding, unit and override, up to 15
 * years, missing and failing weights, circles of percentages, nobody joined.
 */
export const arbitraryPlan: fc.Arbitrary<Plan> = fc
  .tuple(years, keyColumns)
  .chain(([planYears, columns]) => basePlan(planYears, columns))
  .chain(withScenarios);

/** A plan with one of its scenarios, or its base. */
export const arbitraryScenario: fc.Arbitrary<{ readonly plan: Plan; readonly scenario: string }> =
  arbitraryPlan.chain((plan) =>
    fc.record({
      plan: fc.constant(plan),
      scenario: fc.constantFrom(plan.base.id, ...plan.scenarios.map(({ id }) => id)),
    }),
  );
