import { ScenarioBadge } from '../icons/scenario-badge.tsx';
import { setCompared, setComparedAgainst, useDocument, usePlan } from '../store/document-store.ts';
import { useText } from '../text/use-text.ts';
import { comparedIds, scenariosOf, switchedChoice } from './compared-scenarios.ts';
import { PeriodChoice } from './period-choice.tsx';
import { ScenarioMenu } from './scenario-menu.tsx';

/** More letters than this on the button are counted instead. */
const MOST_BADGES = 4;

/** What is compared: against which scenario, which others, and for which year. */
export function CompareTools() {
  return (
    <>
      <AgainstChoice />
      <OthersChoice />
      <PeriodChoice />
    </>
  );
}

function AgainstChoice() {
  const text = useText();
  const plan = usePlan();
  const against = useDocument((state) => state.comparedAgainst);
  const name = scenariosOf(plan).find(({ id }) => id === against)?.name ?? '';
  return (
    <>
      <span className="compare-word" aria-hidden="true">
        {text.t('compare.against')}
      </span>
      <ScenarioMenu
        label={text.t('compare.againstLabel', { name })}
        scenarios={scenariosOf(plan)}
        chosen={[against]}
        many={false}
        onChoose={setComparedAgainst}
      >
        <ScenarioBadge plan={plan} scenario={against} />
        <span className="compare-choice-name">{name}</span>
      </ScenarioMenu>
    </>
  );
}

function OthersChoice() {
  const text = useText();
  const plan = usePlan();
  const against = useDocument((state) => state.comparedAgainst);
  const chosen = useDocument((state) => state.compared);
  const others = comparedIds(plan, against, chosen).slice(1);
  const words = text.t('compare.scenarios', { count: others.length });
  return (
    <>
      <span className="compare-word" aria-hidden="true">
        {text.t('compare.with')}
      </span>
      <ScenarioMenu
        label={text.t('compare.withLabel', { scenarios: words })}
        scenarios={scenariosOf(plan).filter(({ id }) => id !== against)}
        chosen={others}
        many
        onChoose={(id) => setCompared(switchedChoice(plan, against, chosen, id))}
      >
        {others.slice(0, MOST_BADGES).map((id) => (
          <ScenarioBadge key={id} plan={plan} scenario={id} />
        ))}
        <span>{words}</span>
      </ScenarioMenu>
    </>
  );
}
