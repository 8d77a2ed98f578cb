import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Plan } from '../../../core/index.ts';
import {
  documentStore,
  edit,
  select,
  showScenario,
  showView,
} from '../../../renderer/store/document-store.ts';
import { openDocument } from '../../../renderer/store/open-document.ts';
import { setTypedInput } from '../../../renderer/store/set-typed-input.ts';
import { isBehind, showAfterFrames, shownDocument } from '../../../renderer/store/shown-document.ts';
import { largePlan } from '../../e2e/browser/sheet-plans.ts';
import { examplePlan } from '../example-plan.ts';

let asked: (() => void)[] = [];
let prepared: (Plan | null)[] = [];
let page = new EventTarget();
let end = () => {};

const frame = () => asked.splice(0).forEach((then) => then());
const shown = () => shownDocument.getState();
const type = (text: string) =>
  edit((plan) =>
    setTypedInput(plan, { scenario: plan.base.id, input: 'line:ovrigt.amount', year: 2025 }, text, 'sv'),
  );

beforeEach(() => {
  asked = [];
  prepared = [];
  page = new EventTarget();
  end = showAfterFrames(
    () => prepared.push(documentStore.getState().plan),
    (then) => {
      asked.push(then);
      return () => (asked = asked.filter((each) => each !== then));
    },
    page,
  );
});
afterEach(() => end());

describe('what is shown after an edit of a large plan', () => {
  test('is as before, then computed, then shown whole, the selection with it', () => {
    openDocument(largePlan(300, 10), null);
    const before = shown();
    type('200000');
    select({ row: 'budgetTotal', column: 'y2025' });
    const { plan } = documentStore.getState();
    expect(plan).not.toBe(before.plan);
    expect(isBehind()).toBe(true);
    expect(shown()).toBe(before);
    frame();
    expect(prepared).toEqual([plan]);
    expect(shown()).toBe(before);
    frame();
    expect(shown()).toBe(documentStore.getState());
    expect(isBehind()).toBe(false);
  });

  test('more edits are shown with it, none is lost', () => {
    openDocument(largePlan(300, 10), null);
    type('200000');
    type('300000');
    frame();
    type('400000');
    frame();
    expect(shown().plan).toBe(documentStore.getState().plan);
    expect(asked).toEqual([]);
  });

  test('has caught up before a key or the pointer acts', () => {
    openDocument(largePlan(300, 10), null);
    for (const act of ['keydown', 'pointerdown', 'copy', 'paste']) {
      type(`${act.length}00000`);
      expect(isBehind()).toBe(true);
      page.dispatchEvent(new Event(act));
      expect(shown()).toBe(documentStore.getState());
    }
  });

  test('another view, or a plan that is opened, does not wait, nor what waits for it', () => {
    openDocument(largePlan(300, 10), null);
    type('200000');
    showView('members');
    expect(shown()).toBe(documentStore.getState());
    openDocument(examplePlan(), null);
    expect(shown()).toBe(documentStore.getState());
  });
});

test('an edit of a plan that is not large, and what is no edit, is shown at once', () => {
  openDocument(examplePlan(), null);
  type('200000');
  expect(shown()).toBe(documentStore.getState());
  const [scenario] = examplePlan().scenarios;
  showScenario(scenario?.id ?? '');
  expect(shown().scenario).toBe(scenario?.id);
  expect(asked).toEqual([]);
});
