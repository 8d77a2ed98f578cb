import { ScenarioMenu } from '../compare/scenario-menu.tsx';
import { scenariosOf } from '../../core/index.ts';
import { ScenarioBadge } from '../icons/scenario-badge.tsx';
import { showScenario, useDocument, usePlan } from '../store/document-store.ts';
import { useText } from '../text/use-text.ts';

/** Whose assumptions these are: in Kalkyl the tabs say it, beside a comparison it is said and chosen here. */
export function PanelScenario() {
  const text = useText();
  const plan = usePlan();
  const scenario = useDocument((state) => state.scenario);
  const scenarios = scenariosOf(plan);
  const name = scenarios.find(({ id }) => id === scenario)?.name ?? '';
  return (
    <div className="panel-scenario">
      <ScenarioMenu
        label={text.t('panel.scenarioOf', { name })}
        scenarios={scenarios}
        chosen={[scenario]}
        many={false}
        onChoose={showScenario}
      >
        <ScenarioBadge plan={plan} scenario={scenario} />
        <span className="compare-choice-name">{name}</span>
      </ScenarioMenu>
    </div>
  );
}
