import { flushSync } from 'react-dom';
import type { TextKey } from '../../resources/text/text-key.ts';
import { showDialog } from '../dialogs/dialog-store.ts';
import { toggleExplain } from '../explain/toggle-explain.ts';
import { focusPart, focusViewIfLost } from '../frame/window-parts.ts';
import type { Settings } from '../host/host.ts';
import { startPresenting } from '../present/start-presenting.ts';
import { isPanelOpen, togglePanel } from '../panel/use-panel-open.ts';
import { showView, type View } from '../store/document-store.ts';
import { changeSettings } from '../store/settings-store.ts';
import { always, planAction, showsAssumptions, showsSheet, type Action } from './action.ts';

export const VIEW_ACTIONS: readonly Action[] = [
  viewAction('sheet', 'action.showSheet', '1'),
  viewAction('members', 'action.showMembers', '2'),
  viewAction('compare', 'action.showCompare', '3'),
  viewAction('decisions', 'action.showDecisions', '4'),
  viewAction('paper', 'action.showPaper', '5'),
  planAction({
    id: 'view.present',
    label: 'action.present',
    icon: 'present',
    also: 'palette.alsoPresent',
    // F5 begins a slide show; in a browser it loads the page anew, which is the user's own.
    shortcuts: [
      { key: 'F5', host: 'desktop' },
      { key: 'F5', shift: true },
    ],
    perform: startPresenting,
  }),
  choice('theme', 'system', 'action.themeSystem'),
  choice('theme', 'light', 'action.themeLight'),
  choice('theme', 'dark', 'action.themeDark'),
  choice('density', 'kompakt', 'action.densityCompact'),
  choice('density', 'normal', 'action.densityNormal'),
  choice('density', 'luftig', 'action.densityAiry'),
  choice('display', 'kr', 'action.displayKr'),
  choice('display', 'tkr', 'action.displayTkr'),
  choice('language', 'sv', 'action.languageSv'),
  choice('language', 'en', 'action.languageEn'),
  {
    id: 'view.palette',
    label: 'action.palette',
    icon: 'search',
    shortcuts: [{ key: 'k', mod: true }],
    available: always,
    perform: () => showDialog({ kind: 'palette' }),
  },
  {
    id: 'view.nextPart',
    label: 'action.nextPart',
    shortcuts: [{ key: 'F6' }],
    available: always,
    perform: () => focusPart(1),
  },
  {
    id: 'view.previousPart',
    label: 'action.previousPart',
    shortcuts: [{ key: 'F6', shift: true }],
    available: always,
    perform: () => focusPart(-1),
  },
  {
    id: 'view.panel',
    label: 'action.panel',
    icon: 'panel',
    available: showsAssumptions,
    checked: isPanelOpen,
    perform: togglePanel,
  },
  planAction({
    id: 'view.explain',
    label: 'action.explain',
    icon: 'explain',
    shortcuts: [{ key: 'e', mod: true }],
    available: showsSheet,
    checked: ({ settings }) => settings.explainOpen,
    perform: toggleExplain,
  }),
];

function viewAction(view: View, label: TextKey, key: string): Action {
  return planAction({
    id: `view.${view}`,
    label,
    shortcuts: [
      { key, mod: true, host: 'desktop' },
      { key, alt: true },
    ],
    checked: ({ document }) => document.view === view,
    perform: () => goToView(view),
  });
}

/** The view has the keyboard when this returns, where nothing else has kept it. */
function goToView(view: View): void {
  flushSync(() => showView(view));
  focusViewIfLost();
}

type Choice = 'theme' | 'density' | 'display' | 'language';

/** One value of a setting that has a few. */
function choice<Name extends Choice>(name: Name, value: Settings[Name], label: TextKey): Action {
  return {
    id: `view.${name}.${value}`,
    label,
    available: always,
    checked: ({ settings }) => settings[name] === value,
    perform: () => changeSettings(settingOf(name, value)),
  };
}

function settingOf<Name extends Choice>(name: Name, value: Settings[Name]): Partial<Settings> {
  const changes: { [Each in Choice]?: Settings[Each] } = {};
  changes[name] = value;
  return changes;
}
