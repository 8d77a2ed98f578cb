import { useRegister } from '../register/use-register.ts';
import { useDocument, usePlan } from '../store/document-store.ts';
import { Icon } from '../icons/icon.tsx';
import { MenuButton } from '../menus/menu-button.tsx';
import { LINE_ENTRIES } from '../menus/menus.ts';
import { useText } from '../text/use-text.ts';
import { ChoiceField } from './choice-field.tsx';
import { choicesOf } from './choices.ts';
import { JoinedNote } from './joined-note.tsx';
import { NumberField } from './number-field.tsx';
import { OverridesBlock } from './overrides-block.tsx';
import { panelFields, type PanelField } from './panel-fields.ts';
import { usePanelOpen } from './use-panel-open.ts';
import './panel.css';

/** Everything that the figures are computed from, one field each; folds to a rail. */
export function AssumptionsPanel() {
  const text = useText();
  const { isOpen, toggle } = usePanelOpen();
  return (
    <aside className="panel" data-part="assumptions" data-open={isOpen} aria-label={text.t('panel.title')}>
      <header className="panel-head">
        {isOpen && <h2>{text.t('panel.title')}</h2>}
        <button
          type="button"
          className="button button-icon"
          aria-label={text.t(isOpen ? 'panel.hide' : 'panel.show')}
          aria-expanded={isOpen}
          onClick={toggle}
        >
          <Icon name="panel" />
        </button>
      </header>
      {isOpen ? (
        <>
          <Fields />
          <OverridesBlock />
        </>
      ) : (
        <span className="panel-rail" aria-hidden="true">
          {text.t('panel.title')}
        </span>
      )}
    </aside>
  );
}

function Fields() {
  const text = useText();
  const plan = usePlan();
  const scenario = useDocument((state) => state.scenario);
  const { costs, distribution } = panelFields(plan, scenario);
  return (
    <div className="panel-scroll" key={scenario}>
      <h3 className="overline">{text.t('panel.costs')}</h3>
      {costs.length === 0 && <NoCosts />}
      {costs.map((each) => (
        <NumberField key={each.field.id} {...each} />
      ))}
      <h3 className="overline">{text.t('panel.distribution')}</h3>
      {distribution.map((each) => (
        <DistributionField key={each.field.id} {...each} />
      ))}
      <JoinedNote />
    </div>
  );
}

function DistributionField(props: PanelField) {
  const text = useText();
  const plan = usePlan();
  const register = useRegister();
  if (props.field.type === 'count') return <NumberField {...props} />;
  return <ChoiceField {...props} choices={choicesOf(props.field, plan, register?.years ?? [], text)} />;
}

/** A plan begins with what it costs. */
function NoCosts() {
  const text = useText();
  return (
    <p className="panel-none">
      {text.t('panel.noCosts')}
      <MenuButton className="button button-outline" label={text.t('panel.addCost')} entries={LINE_ENTRIES}>
        <Icon name="add" />
        {text.t('panel.addCost')}
      </MenuButton>
    </p>
  );
}
