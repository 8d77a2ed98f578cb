import { createCalculator, sheetOf, type Outcome, type Plan, type Sheet } from '../../core/index.ts';
import { documentStore, useDocument, usePlan } from './document-store.ts';

/** Remembers outcomes by plan and scenario, so that every view of one state reads the same result. */
const calculator = createCalculator();

export function outcomeOf(plan: Plan, scenarioId: string): Outcome {
  return calculator.outcome(plan, scenarioId);
}

/** The outcome of a scenario, the active one unless said. */
export function useOutcome(scenarioId?: string): Outcome {
  const plan = usePlan();
  const active = useDocument((state) => state.scenario);
  return outcomeOf(plan, scenarioId ?? active);
}

/** The active scenario's sheet. */
export function useSheet(): Sheet {
  const plan = usePlan();
  return currentSheet(
    plan,
    useDocument((state) => state.scenario),
  );
}

interface Known {
  readonly plan: Plan;
  readonly scenario: string;
  readonly sheet: Sheet;
}

/** The latest, and the one before it, which may still be shown. */
let known: readonly Known[] = [];

/** A scenario's sheet; made once for all that ask while the plan stays. */
export function currentSheet(plan: Plan, scenario: string): Sheet {
  const found = known.find((each) => each.plan === plan && each.scenario === scenario);
  if (found) return found.sheet;
  const made = { plan, scenario, sheet: sheetOf(plan, scenario, outcomeOf(plan, scenario)) };
  known = [made, ...known.slice(0, 1)];
  return made.sheet;
}

/** Computes what the window is about to show of the document. */
export function prepareSheet(): void {
  const { plan, scenario, view } = documentStore.getState();
  if (plan && view === 'sheet') currentSheet(plan, scenario);
}
