import { useMemo } from 'react';
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
  const scenario = useDocument((state) => state.scenario);
  const outcome = outcomeOf(plan, scenario);
  return useMemo(() => sheetOf(plan, scenario, outcome), [plan, scenario, outcome]);
}
