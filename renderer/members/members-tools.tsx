import { scenariosOf } from '../../core/index.ts';
import { performAction } from '../actions/perform-action.ts';
import { ScenarioMenu } from '../compare/scenario-menu.tsx';
import { ActionButton } from '../frame/action-button.tsx';
import { Icon } from '../icons/icon.tsx';
import { ScenarioBadge } from '../icons/scenario-badge.tsx';
import { showScenario, useDocument, usePlan } from '../store/document-store.ts';
import { useText } from '../text/use-text.ts';

/** The member list's own tools: whose values are shown, new members, and a scenario of those who have decided. */
export function MembersTools() {
  const text = useText();
  return (
    <>
      <ScenarioChoice />
      <button type="button" className="button" onClick={() => void performAction('member.add')}>
        <Icon name="add" />
        <span className="button-words">{text.t('memberList.add')}</span>
        <span className="visually-hidden">{text.t('action.addMember')}</span>
      </button>
      <ActionButton action="members.paste" />
      <ActionButton action="scenario.addDecided" words="scenario.ofDecided" />
    </>
  );
}

function ScenarioChoice() {
  const text = useText();
  const plan = usePlan();
  const scenario = useDocument((state) => state.scenario);
  const name = scenariosOf(plan).find(({ id }) => id === scenario)?.name ?? '';
  return (
    <ScenarioMenu
      label={text.t('memberList.scenario', { name })}
      scenarios={scenariosOf(plan)}
      chosen={[scenario]}
      many={false}
      onChoose={showScenario}
    >
      <ScenarioBadge plan={plan} scenario={scenario} />
      <span className="compare-choice-name">{name}</span>
    </ScenarioMenu>
  );
}
