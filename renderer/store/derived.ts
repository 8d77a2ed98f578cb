import { createCalculator, sheetOf, type Outcome, type Plan, type Sheet } from '../../core/index.ts';
import { useDocument, usePlan } from './document-store.ts';

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

let latest: { readonly plan: Plan; readonly scenario: string; readonly sheet: Sheet } | null = null;

/** A scenario's sheet; made once for all that ask while the plan stays. */
export function currentSheet(plan: Plan, scenario: string): Sheet {
  if (latest?.plan !== plan || latest.scenario !== scenario)
    latest = { plan, scenario, sheet: sheetOf(plan, scenario, outcomeOf(plan, scenario)) };
  return latest.sheet;
}
