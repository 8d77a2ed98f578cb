import { scenariosOf } from '../../core/index.ts';
import { ScenarioMenu } from '../compare/scenario-menu.tsx';
import { ActionButton } from '../frame/action-button.tsx';
import { ScenarioBadge } from '../icons/scenario-badge.tsx';
import { showScenario, useDocument, usePlan } from '../store/document-store.ts';
import { useText } from '../text/use-text.ts';

/** What a decision is seen beside, and a new one. */
export function DecisionsTools() {
  const text = useText();
  const plan = usePlan();
  const scenario = useDocument((state) => state.scenario);
  const name = scenariosOf(plan).find(({ id }) => id === scenario)?.name ?? '';
  return (
    <>
      {plan.decisions.length > 0 && (
        <>
          <span className="compare-word" aria-hidden="true">
            {text.t('decisions.against')}
          </span>
          <ScenarioMenu
            label={text.t('decisions.againstLabel', { name })}
            scenarios={scenariosOf(plan)}
            chosen={[scenario]}
            many={false}
            onChoose={showScenario}
          >
            <ScenarioBadge plan={plan} scenario={scenario} />
            <span className="compare-choice-name">{name}</span>
          </ScenarioMenu>
        </>
      )}
      <ActionButton action="decision.add" />
    </>
  );
}
