import { useLayoutEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { scenariosOf, setText, type ScenarioHead } from '../../core/index.ts';
import { performAction } from '../actions/perform-action.ts';
import { NameInput } from '../frame/name-input.tsx';
import { Icon } from '../icons/icon.tsx';
import { edit, showScenario, useDocument, usePlan } from '../store/document-store.ts';
import { useText } from '../text/use-text.ts';
import { renameStore, stopRenaming } from './rename-store.ts';
import { ScenarioTab } from './scenario-tab.tsx';
import { onTabKey } from './tab-keys.ts';
import { tabId } from './tab-id.ts';
import { useActiveInSight, placeOverTab } from './tab-place.ts';
import { useTabDrag } from './use-tab-drag.ts';
import './tabs.css';

/** The scenarios: one tab each, in the plan's order, the base first. */
export function ScenarioTabs() {
  const text = useText();
  const plan = usePlan();
  const active = useDocument((state) => state.scenario);
  const list = useRef<HTMLDivElement>(null);
  const drag = useTabDrag(plan);
  const scenarios = scenariosOf(plan);
  useActiveInSight(list, active);
  return (
    <div className="tabs" data-part="tabs">
      <div
        ref={list}
        className="tabs-list"
        role="tablist"
        aria-label={text.t('tabs.label')}
        onKeyDown={(press) =>
          onTabKey(
            press,
            scenarios.map(({ id }) => id),
          )
        }
      >
        {scenarios.map((head, index) => (
          <ScenarioTab
            key={head.id}
            head={head}
            isActive={head.id === active}
            onShow={showScenario}
            {...drag(index - 1)}
          />
        ))}
      </div>
      <Rename />
      <button
        type="button"
        className="button button-icon tabs-add"
        aria-label={text.t('action.addScenario')}
        onClick={() => void performAction('scenario.add')}
      >
        <Icon name="add" />
      </button>
    </div>
  );
}

/** The field lies over its tab: a tab list may hold nothing but tabs. */
function Rename() {
  const plan = usePlan();
  const scenario = useStore(renameStore, (state) => state.scenario);
  const head = scenariosOf(plan).find(({ id }) => id === scenario);
  return head && <RenameField key={head.id} head={head} />;
}

function RenameField({ head }: { readonly head: ScenarioHead }) {
  const text = useText();
  const field = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (field.current) placeOverTab(field.current, head.id);
  }, [head.id]);
  const commit = (typed: string) =>
    edit((plan) => setText(plan, { row: `scenario:${head.id}`, property: 'name', text: typed })).ok;
  const onEnd = (byKey: boolean) => {
    stopRenaming();
    if (byKey) document.getElementById(tabId(head.id))?.focus();
  };
  return (
    <div ref={field} className="tab-rename">
      <NameInput
        className="tab-rename-input"
        label={text.t('tabs.rename', { name: head.name })}
        name={head.name}
        commit={commit}
        onEnd={onEnd}
      />
    </div>
  );
}
