import { CELL_ACTIONS } from '../sheet/cell-actions.ts';
import { RANGE_ACTIONS } from '../sheet/range-actions.ts';
import type { Action } from './action.ts';
import { COLUMN_ACTIONS } from './column-actions.ts';
import { DECISION_ACTIONS } from './decision-actions.ts';
import { EDIT_ACTIONS } from './edit-actions.ts';
import { FILE_ACTIONS } from './file-actions.ts';
import { FIND_ACTIONS } from './find-actions.ts';
import { HELP_ACTIONS } from './help-actions.ts';
import { MEMBER_ACTIONS } from './member-actions.ts';
import { PAPER_ACTIONS } from './paper-actions.ts';
import { PLAN_FILE_ACTIONS } from './plan-file-actions.ts';
import { REGISTER_ACTIONS } from './register-actions.ts';
import { ROW_ACTIONS } from './row-actions.ts';
import { SCENARIO_ACTIONS } from './scenario-actions.ts';
import { VIEW_ACTIONS } from './view-actions.ts';
import { ZOOM_ACTIONS } from './zoom-actions.ts';

/** Everything a user can do by name, in one list. */
export const ACTIONS: readonly Action[] = [
  ...FILE_ACTIONS,
  ...PLAN_FILE_ACTIONS,
  ...REGISTER_ACTIONS,
  ...EDIT_ACTIONS,
  ...FIND_ACTIONS,
  ...CELL_ACTIONS,
  ...RANGE_ACTIONS,
  ...ROW_ACTIONS,
  ...MEMBER_ACTIONS,
  ...SCENARIO_ACTIONS,
  ...DECISION_ACTIONS,
  ...PAPER_ACTIONS,
  ...VIEW_ACTIONS,
  ...ZOOM_ACTIONS,
  ...COLUMN_ACTIONS,
  ...HELP_ACTIONS,
];

const BY_ID: ReadonlyMap<string, Action> = new Map(ACTIONS.map((action) => [action.id, action]));

/** @throws where there is no such action: a fault in a menu. */
export function actionOf(id: string): Action {
  const action = BY_ID.get(id);
  if (!action) throw new Error(`No action has the id ${id}`);
  return action;
}
