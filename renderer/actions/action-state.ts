import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { host } from '../host/current-host.ts';
import { documentStore, useDocument, type DocumentState } from '../store/document-store.ts';
import { settingsStore, useSettings } from '../store/settings-store.ts';
import { useText } from '../text/use-text.ts';
import type { Action, ActionState } from './action.ts';
import { labelText } from './label-text.ts';

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

/** What a button of an action says of it. */
export interface ActionLook {
  readonly name: string;
  readonly isAvailable: boolean;
}

/** The same for one action's button, which is drawn again when it is to look another way. */
export function useActionLook(action: Action): ActionLook {
  const text = useText();
  const settings = useSettings(whole);
  return useDocument(
    useShallow((document) => {
      const state = stateOf(document, settings, {});
      return { name: labelText(action, state, text), isAvailable: action.available(state) };
    }),
  );
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
