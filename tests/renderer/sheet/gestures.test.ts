import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { openPlan, serializePlan, type Plan } from '../../../core/index.ts';
import { provideHost } from '../../../renderer/host/current-host.ts';
import { documentStore, openDocument } from '../../../renderer/store/document-store.ts';
import { examplePlan } from '../example-plan.ts';
import { fakeHost } from '../fake-host.ts';
import type { Gesture } from './gesture.ts';
import { after } from './model-gestures.ts';
import { perform, typedIn } from './program-gestures.ts';
import { openPlanOf, scopeNow } from './scope.ts';
import { effective, written, type ModelState } from './sheet-model.ts';

const BASE = 'alla-sju';
const OTHER = 'utan-munkedal';

/** Two lines, three members and a scenario without anything of its own. */
function smallPlan(): Plan {
  const plan = examplePlan();
  const kept = ['bengtsfors', 'mellerud', 'vanersborg'];
  return {
    ...plan,
    lines: plan.lines.filter(({ id }) => id === 'lon' || id === 'ovrigt'),
    members: plan.members.filter(({ id }) => kept.includes(id)),
    scenarios: plan.scenarios.filter(({ id }) => id === OTHER).map((each) => ({ ...each, overrides: {} })),
  };
}

const TEXTS = ['7', '1 234,5', '=2*3,5', '−5', '200 kr', 'ja', 'nej', 'abc', '1.234', ''];
const text = fc.constantFrom(...TEXTS);
const block = fc
  .record({ rows: fc.integer({ min: 1, max: 3 }), columns: fc.integer({ min: 1, max: 3 }) })
  .chain(({ rows, columns }) =>
    fc.array(fc.array(text, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  )
  // A clipboard that ends with a blank line, or holds nothing, is another thing.
  .filter((cells) => cells.at(-1)?.some((each) => each !== '') ?? false);
const select2: fc.Arbitrary<Gesture> = fc.record({
  kind: fc.constant('select' as const),
  from: fc.nat({ max: 200 }),
  to: fc.nat({ max: 200 }),
});
const gesture: fc.Arbitrary<Gesture> = fc.oneof(
  { weight: 6, arbitrary: select2 },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('type' as const), text }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('typeInAll' as const), text }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('paste' as const), block }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('copy' as const), to: fc.nat({ max: 200 }) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('fill' as const),
      direction: fc.constantFrom('down' as const, 'right' as const),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.constantFrom<Gesture>(
      { kind: 'clear' },
      { kind: 'switch' },
      { kind: 'undo' },
      { kind: 'redo' },
      { kind: 'scenario' },
    ),
  },
);

/** Does both, step by step, and says where they part; `null` where they never do. `spoil` plants a fault in the model. */
function divergence(
  start: Plan,
  gestures: readonly Gesture[],
  spoil: (before: ModelState, next: ModelState, what: Gesture) => ModelState = (_before, next) => next,
): string | null {
  openDocument(start, null);
  let state: ModelState = { base: typedIn(start, BASE), own: new Map() };
  let past: readonly ModelState[] = [];
  let future: readonly ModelState[] = [];
  for (const [step, what] of gestures.entries()) {
    const scope = scopeNow();
    const inScenario = documentStore.getState().scenario === OTHER;
    const next = spoil(state, after(state, inScenario, scope, what), what);
    perform(scope, what);
    if (what.kind === 'undo' || what.kind === 'redo') {
      const [from, to] = what.kind === 'undo' ? [past, future] : [future, past];
      const last = from.at(-1);
      const [rest, other] = last ? [from.slice(0, -1), [...to, state]] : [from, to];
      [past, future] = what.kind === 'undo' ? [rest, other] : [other, rest];
      state = last ?? state;
    } else if (told(next) !== told(state)) {
      past = [...past, state];
      future = [];
      state = next;
    }
    // What selects, or shows another scenario, is held by the next that changes something, and by the end.
    if (what.kind === 'select' || what.kind === 'scenario') continue;
    const parted = difference(state, past.length, future.length);
    if (parted !== null) return `step ${step}, ${JSON.stringify(what)}: ${parted}`;
  }
  const parted = difference(state, past.length, future.length);
  if (parted !== null) return `at the end: ${parted}`;
  return isKept(openPlanOf().plan) ? null : 'the plan does not open as it was saved';
}

function told({ base, own }: ModelState): string {
  return `${written(base)}\n\n${written(own)}`;
}

function difference(state: ModelState, past: number, future: number): string | null {
  const { history } = documentStore.getState();
  const { plan } = openPlanOf();
  for (const [scenario, inScenario] of [
    [BASE, false],
    [OTHER, true],
  ] as const) {
    const [is, shouldBe] = [written(typedIn(plan, scenario)), written(effective(state, inScenario))];
    if (is !== shouldBe) return `${scenario}\n${is}\n\nshould be\n${shouldBe}`;
  }
  const steps = `${history?.past.length ?? 0} and ${history?.future.length ?? 0}`;
  return steps === `${past} and ${future}` ? null : `${steps} steps, should be ${past} and ${future}`;
}

function isKept(plan: Plan): boolean {
  const saved = serializePlan(plan, { savedAt: '2026-01-01T12:00:00Z', program: 'test' });
  const opened = openPlan(new TextEncoder().encode(saved));
  if (!opened.ok) return false;
  return serializePlan(opened.value.plan, { savedAt: '2026-01-01T12:00:00Z', program: 'test' }) === saved;
}

beforeAll(() => provideHost(fakeHost()));

const SEQUENCES = 2_000;
const SEED = 20260718;
const sequence = fc.array(gesture, { minLength: 1, maxLength: 12, size: 'max' });

describe('law: gestures against a plain model of the sheet', () => {
  const start = smallPlan();

  test('no sequence of gestures parts from the model, and the plan always saves and opens to the same', () => {
    fc.assert(
      fc.property(sequence, (gestures) => {
        expect(divergence(start, gestures)).toBeNull();
      }),
      { seed: SEED, numRuns: SEQUENCES },
    );
  }, 120_000);

  const isFound = (spoil: Parameters<typeof divergence>[2]) => {
    const found = fc.check(
      fc.property(sequence, (gestures) => divergence(start, gestures, spoil) === null),
      { seed: SEED, numRuns: SEQUENCES, endOnFailure: true },
    );
    return found.failed;
  };

  test('the comparison finds a model that forgets to empty a cell, one that fills nothing, and one that pastes nothing', () => {
    expect(isFound((before, next, { kind }) => (kind === 'clear' ? before : next))).toBe(true);
    expect(isFound((before, next, { kind }) => (kind === 'fill' ? before : next))).toBe(true);
    expect(isFound((before, next, { kind }) => (kind === 'paste' ? before : next))).toBe(true);
  });
});
