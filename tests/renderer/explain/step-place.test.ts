import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calculate, explain, sheetOf, type Explanation, type Plan } from '../../../core/index.ts';
import { ruleWords } from '../../../renderer/explain/rule-words.ts';
import { stepPlace } from '../../../renderer/explain/step-place.ts';
import { panelFields } from '../../../renderer/panel/panel-fields.ts';
import { arbitraryScenario } from '../../arbitraries/plans.ts';
import { svValue } from '../../builders/sentences.ts';
import { everythingPlan } from '../../builders/everything-plan.ts';
import { wholePlan } from '../../builders/whole-plan.ts';
import { figureOf } from './figure-of.ts';
import { outcomeOf, PLAN } from './explained.ts';

const place = (address: string) => stepPlace(PLAN, outcomeOf(), address);

describe('where a step stands', () => {
  test('a cell of the sheet; a member’s input in its cell; another assumption in the panel, whatever the year', () => {
    expect(place('budgetTotal/y2025')).toEqual({
      kind: 'cell',
      cell: { row: 'budgetTotal', column: 'y2025' },
    });
    expect(place('input:member:mellerud.population')).toEqual({
      kind: 'cell',
      cell: { row: 'member:mellerud', column: 'weight' },
    });
    expect(place('input:line:lon.index@2026')).toEqual({ kind: 'input', input: 'line:lon.index' });
  });

  test('what is shared as one stands in the row of all that is shared, or of its only line', () => {
    expect(place('pool:plan/y2025')).toMatchObject({ cell: { row: 'budgetTotal', column: 'y2025' } });
    expect(place('pool:plan.del/y2025')).toMatchObject({ cell: { row: 'budgetTotal', column: 'y2025' } });
    const outcome = outcomeOf();
    const [pool] = outcome.pools;
    if (!pool) throw new Error('The example shares nothing');
    const ofOne = { ...outcome, pools: [{ ...pool, id: 'pool-resor', lines: ['resor'] }] };
    expect(stepPlace(PLAN, ofOne, 'pool:pool-resor/y2026')).toMatchObject({
      cell: { row: 'line:resor', column: 'y2026' },
    });
  });

  test('an address that is none', () => {
    expect(place('plan')).toBeNull();
  });
});

/** Every step of a tree; one that stands at the same cell by the same rule is looked through once. */
function* stepsOf(step: Explanation, seen: Set<string>): Generator<Explanation> {
  const same = `${step.cell} ${step.rule} ${step.title.code}`;
  if (seen.has(same)) return;
  seen.add(same);
  yield step;
  for (const part of step.parts) yield* stepsOf(part, seen);
}

/** What is wrong with how the figures of a sheet are explained; nothing, where nothing is. */
function faultsOf(plan: Plan, scenario: string): readonly string[] {
  const outcome = calculate(plan, scenario);
  const rows = new Map(
    sheetOf(plan, scenario, outcome).sections.flatMap((section) =>
      section.rows.map((row) => [row.id, row] as const),
    ),
  );
  const { keys, ...groups } = panelFields(plan, scenario);
  const fields = [...Object.values(groups).flat(), ...keys.flatMap((key) => key.fields)];
  const inputs = new Set(fields.map(({ field }) => field.id));
  const seen = new Set<string>();
  const faults: string[] = [];
  const isThere = (address: string) => {
    const found = stepPlace(plan, outcome, address);
    if (found?.kind === 'input') return inputs.has(found.input);
    return found !== null && rows.get(found.cell.row)?.cells[found.cell.column] !== undefined;
  };
  for (const [id, { cells }] of rows) {
    for (const [column, { value, origin }] of Object.entries(cells)) {
      const figure = figureOf(value, plan.unit);
      if (!figure || origin !== 'computed') continue;
      const root = explain(plan, scenario, outcome, `${id}/${column}`);
      if (!root || svValue(root.value) !== svValue(figure))
        faults.push(`${id}/${column} is not its tree's root`);
      for (const step of root ? stepsOf(root, seen) : []) {
        if (!isThere(step.cell)) faults.push(`${step.cell} stands nowhere`);
        for (const { cell } of step.formula?.terms ?? [])
          if (cell !== null && !isThere(cell)) faults.push(`the term ${cell} of ${step.cell} stands nowhere`);
        if (ruleWords(step) === null) faults.push(`${step.rule} has no words`);
        if (step.parts.length === 0 && step.origin === 'computed' && !isNothing(step))
          faults.push(`${step.cell} ends in ${step.title.code}`);
      }
    }
  }
  return faults;
}

/** A figure of nothing: no costs, nobody that takes part, nothing left. It may be made of nothing. */
function isNothing({ value }: Explanation): boolean {
  if (typeof value === 'number') return value === 0;
  return typeof value === 'object' && value.kind === 'money' && value.value === 0n;
}

describe('X1, of every plan', () => {
  const LAW =
    'every computed cell is its tree’s root, which ends in inputs and the register, each step at a place of the sheet or the panel';

  test(
    LAW,
    () => {
      fc.assert(
        fc.property(arbitraryScenario, ({ plan, scenario }) => {
          expect(faultsOf(plan, scenario)).toEqual([]);
        }),
        { numRuns: 120 },
      );
    },
    120_000,
  );

  test.each([
    ['the example', PLAN],
    ['a plan with everything', everythingPlan()],
    ['a whole plan', wholePlan()],
  ])(`${LAW}: %s, in every scenario`, (_, plan) => {
    for (const { id } of [plan.base, ...plan.scenarios]) expect(faultsOf(plan, id)).toEqual([]);
  });
});
