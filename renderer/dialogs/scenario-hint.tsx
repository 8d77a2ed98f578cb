import { scenarioHeadOf } from '../../core/index.ts';
import { useDocument, usePlan } from '../store/document-store.ts';
import { useText } from '../text/use-text.ts';

/** In a scenario: which of a form's fields are its own, and which are the plan's (S1). */
export function ScenarioHint() {
  const text = useText();
  const plan = usePlan();
  const scenario = useDocument((state) => state.scenario);
  if (scenario === plan.base.id) return null;
  return (
    <p className="form-hint">
      {text.t('form.inScenario', { scenario: scenarioHeadOf(plan, scenario)?.name ?? '' })}
    </p>
  );
}
