import { useMemo } from 'react';
import { host } from '../host/current-host.ts';
import { documentStore, useDocument, type DocumentState } from '../store/document-store.ts';
import { settingsStore, useSettings } from '../store/settings-store.ts';
import type { ActionState } from './action.ts';

/** What an action is about, where it is not what is selected. */
export interface ActionTarget {
  readonly row?: string;
  readonly scenario?: string;
}

export function currentActionState(target: ActionTarget = {}): ActionState {
  return stateOf(documentStore.getState(), settingsStore.getState(), target);
}

/** The same for a component, which is drawn again when it changes. */
export function useActionState(target?: ActionTarget): ActionState {
  const document = useDocument(whole);
  const settings = useSettings(whole);
  return useMemo(() => stateOf(document, settings, target ?? {}), [document, settings, target]);
}

function whole<State>(state: State): State {
  return state;
}

function stateOf(
  document: DocumentState,
  settings: ActionState['settings'],
  target: ActionTarget,
): ActionState {
  return {
    document,
    settings,
    host: host(),
    row: target.row ?? document.selection?.row ?? null,
    scenario: target.scenario ?? document.scenario,
  };
}
