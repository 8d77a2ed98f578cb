import type { Message, Plan } from '../../core/index.ts';
import type { TextKey } from '../../resources/text/text-key.ts';
import type { Host, Settings } from '../host/host.ts';
import type { IconName } from '../icons/icon.tsx';
import type { DocumentState } from '../store/document-store.ts';
import type { Shortcut } from './shortcut.ts';

/** What decides whether an action can be done, and on what: the selected row unless another is meant. */
export interface ActionState {
  readonly document: DocumentState;
  readonly settings: Settings;
  readonly host: Host;
  /** `line:<id>`, `member:<id>` or another row of the sheet; `null`: none is selected. */
  readonly row: string | null;
  /** The scenario that is meant: the active one unless another tab is. */
  readonly scenario: string;
}

/** The same in a window that holds a plan. */
export interface PlanActionState extends ActionState {
  readonly plan: Plan;
}

/** One thing a user can do. Menu bar, toolbar, keys, context menus and the native menu all read these records. */
export interface Action {
  readonly id: string;
  /** A text of the catalogue, or one that depends on the state. */
  readonly label: TextKey | ((state: ActionState) => Message);
  readonly icon?: IconName;
  /** The first that applies is shown; all of them work. */
  readonly shortcuts?: readonly Shortcut[];
  readonly available: (state: ActionState) => boolean;
  /** Why it cannot be done in a window that holds a plan, where that can be said better than that it cannot. */
  readonly needs?: TextKey;
  /** For one of a few: whether this is the one. */
  readonly checked?: (state: ActionState) => boolean;
  /** Other words that the palette finds it by, never shown. */
  readonly also?: TextKey;
  readonly perform: (state: ActionState) => void | Promise<void>;
}

export function always(): boolean {
  return true;
}

export function hasPlan({ document }: ActionState): boolean {
  return document.plan !== null;
}

export function showsSheet({ document }: ActionState): boolean {
  return document.view === 'sheet';
}

/** Kalkyl, or a comparison: the assumptions stand beside both. */
export function showsAssumptions(state: ActionState): boolean {
  return showsSheet(state) || state.document.view === 'compare';
}

/** An action that only a window with a plan has. */
export function planAction(
  action: Omit<Action, 'available' | 'perform'> & {
    readonly available?: (state: PlanActionState) => boolean;
    readonly perform: (state: PlanActionState) => void | Promise<void>;
  },
): Action {
  const { available = always, perform } = action;
  return {
    ...action,
    available: (state) => inPlan(state, available) ?? false,
    perform: (state) => inPlan(state, perform),
  };
}

function inPlan<Answer>(state: ActionState, work: (state: PlanActionState) => Answer): Answer | undefined {
  const { plan } = state.document;
  return plan ? work({ ...state, plan }) : undefined;
}
