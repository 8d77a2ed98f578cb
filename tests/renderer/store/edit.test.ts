import { beforeEach, describe, expect, test } from 'vitest';
import { message, refusal, removeScenario, setInput, type Plan } from '../../../core/index.ts';
import { notices } from '../../../renderer/dialogs/notify.ts';
import {
  closeDocument,
  documentStore,
  edit,
  openDocument,
  redo,
  setCompared,
  setComparedAgainst,
  showScenario,
  tryEdit,
  undo,
} from '../../../renderer/store/document-store.ts';
import { markSaved } from '../../../renderer/store/open-document.ts';
import { examplePlan } from '../../builders/example-plan.ts';

const FILE = { handle: 'h', name: 'plan.samkalkyl', sha256: 'a'.repeat(64) };
const state = () => documentStore.getState();
const leave = (plan: Plan) =>
  setInput(plan, {
    scenario: plan.base.id,
    input: `member:${plan.members[0]?.id}.joined`,
    year: null,
    value: false,
  });

beforeEach(() => openDocument(examplePlan(), FILE));

describe('an edit', () => {
  test('is one step that undo takes back and redo does again', () => {
    const { plan } = state();
    expect(edit(leave).ok).toBe(true);
    const edited = state().plan;
    expect(edited).not.toBe(plan);
    undo();
    expect(state().plan).toBe(plan);
    redo();
    expect(state().plan).toBe(edited);
  });

  test('that changes nothing is no step', () => {
    edit(leave);
    edit(leave);
    undo();
    expect(state().history?.past).toHaveLength(0);
  });

  test('that is refused changes nothing and is said; tried, it is not said', () => {
    const { history } = state();
    const refuse = () => refusal(message('refusal.rowGone'));
    expect(tryEdit(refuse).ok).toBe(false);
    expect(notices.getState().shown).toHaveLength(0);
    expect(edit(refuse).ok).toBe(false);
    expect(notices.getState().shown).toMatchObject([{ kind: 'error', message: { code: 'refusal.rowGone' } }]);
    expect(state().history).toBe(history);
  });

  test('that is taken leaves behind what was said of one that was refused; so does undo', () => {
    edit(leave);
    edit(() => refusal(message('refusal.rowGone')));
    undo();
    expect(notices.getState().shown).toHaveLength(0);
    edit(() => refusal(message('refusal.rowGone')));
    edit(leave);
    expect(notices.getState().shown).toHaveLength(0);
  });

  test('without a plan is refused', () => {
    closeDocument();
    expect(tryEdit(leave)).toMatchObject({ ok: false, failure: { code: 'notice.noPlan' } });
  });
});

describe('whether there is something to save', () => {
  test('follows the edits, also back to what was saved', () => {
    expect(state().dirty).toBe(false);
    edit(leave);
    expect(state().dirty).toBe(true);
    undo();
    expect(state().dirty).toBe(false);
  });

  test('an edit made while the disk was written stays unsaved', () => {
    const { plan } = state();
    edit(leave);
    if (plan) markSaved(plan, FILE, '2026-01-02T14:32:00Z');
    expect(state()).toMatchObject({ dirty: true, savedAt: '2026-01-02T14:32:00Z' });
  });
});

test('undoing to before a scenario lets go of it wherever it was shown', () => {
  const { plan } = state();
  const id = plan?.scenarios[1]?.id ?? '';
  showScenario(id);
  setComparedAgainst(id);
  setCompared([id, plan?.scenarios[0]?.id ?? '']);
  edit((current) => removeScenario(current, { id }));
  expect(state()).toMatchObject({
    scenario: plan?.base.id,
    comparedAgainst: plan?.base.id,
    compared: [plan?.scenarios[0]?.id],
  });
});

test('a scenario that does not exist is not shown', () => {
  showScenario('gone');
  expect(state().scenario).toBe(state().plan?.base.id);
});
