import { useMemo } from 'react';
import { useDocument, usePlan } from '../store/document-store.ts';
import { Icon } from '../icons/icon.tsx';
import { MenuButton } from '../menus/menu-button.tsx';
import { FUNDING_ENTRIES, LINE_ENTRIES } from '../menus/menus.ts';
import { useKept } from '../sheet/use-kept.ts';
import { useText } from '../text/use-text.ts';
import { FieldGroup } from './field-group.tsx';
import { JoinedNote } from './joined-note.tsx';
import { OverridesBlock } from './overrides-block.tsx';
import { PanelScenario } from './panel-scenario.tsx';
import { panelFields } from './panel-fields.ts';
import { usePanelOpen } from './use-panel-open.ts';
import './panel.css';

/** Everything that the figures are computed from, one field each; folds to a rail. */
export function AssumptionsPanel() {
  const text = useText();
  const { isOpen, toggle } = usePanelOpen();
  const isComparing = useDocument(({ view }) => view === 'compare');
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
          {isComparing && <PanelScenario />}
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
  const fields = useMemo(() => panelFields(plan, scenario), [plan, scenario]);
  const { costs, funding, distribution, ceilings, keys } = useKept(fields);
  return (
    <div className="panel-scroll" key={scenario}>
      <FieldGroup title={text.t('panel.costs')} more={text.t('panel.more')} fields={costs}>
        {costs.length === 0 && <NoCosts />}
      </FieldGroup>
      {costs.length > 0 && (
        <FieldGroup title={text.t('panel.funding')} more={text.t('panel.more')} fields={funding}>
          {funding.length === 0 && <NoFunding />}
        </FieldGroup>
      )}
      <FieldGroup title={text.t('panel.distribution')} more={text.t('panel.moreRules')} fields={distribution}>
        <JoinedNote />
      </FieldGroup>
      {keys.map(({ id, name, fields }) => (
        <FieldGroup key={id} title={text.t('panel.ofKey', { name })} fields={fields} />
      ))}
      <FieldGroup title={text.t('panel.ceilings')} fields={ceilings} />
    </div>
  );
}

/** Without own financing and grants the members share all of it. */
function NoFunding() {
  const text = useText();
  return (
    <p className="panel-none">
      {text.t('empty.funding')}
      <MenuButton
        className="button button-outline"
        label={text.t('empty.addFunding')}
        entries={FUNDING_ENTRIES}
      >
        <Icon name="add" />
        {text.t('empty.addFunding')}
      </MenuButton>
    </p>
  );
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
