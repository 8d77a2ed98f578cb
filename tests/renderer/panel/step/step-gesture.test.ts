import { beforeEach, describe, expect, test } from 'vitest';
import { inputOf, resolve, setInput, yearsOfInput } from '../../../../core/index.ts';
import { beginSteps, steppableNow, type OnFrame } from '../../../../renderer/panel/step/step-gesture.ts';
import { spinAttributes } from '../../../../renderer/panel/step/spin-attributes.ts';
import { stepsOfDrag } from '../../../../renderer/panel/step/use-step-drag.ts';
import { setTyped, type InputPlace } from '../../../../renderer/panel/typed-input.ts';
import {
  documentStore,
  edit,
  openDocument,
  redo,
  showScenario,
  undo,
} from '../../../../renderer/store/document-store.ts';
import { examplePlan } from '../../example-plan.ts';

const state = () => documentStore.getState();
const PAY = `line:${examplePlan().lines[0]?.id}.pay`;
const INDEX = `line:${examplePlan().lines[0]?.id}.index`;

/** Frames that come when they are asked for. */
let frames: (() => void)[] = [];
const onFrame: OnFrame = (work) => {
  frames.push(work);
  return () => {
    frames = frames.filter((each) => each !== work);
  };
};
const frame = () => {
  const [work] = frames.splice(0, 1);
  work?.();
};

function needPlan() {
  const { plan } = state();
  if (!plan) throw new Error('No plan');
  return plan;
}

function place(id: string, year: number | null = null): InputPlace {
  const field = inputOf(resolve(needPlan(), state().scenario), id);
  if (!field) throw new Error(`No input ${id}`);
  return { field, year, years: yearsOfInput(needPlan(), field) };
}

function begin(id: string, year: number | null = null, step: string | null = null) {
  const gesture = beginSteps(place(id, year), 'sv', onFrame, step);
  if (!gesture) throw new Error(`${id} cannot be stepped`);
  return gesture;
}

const valueOf = (id: string) => inputOf(resolve(needPlan(), state().scenario), id)?.value;

beforeEach(() => {
  frames = [];
  openDocument(examplePlan(), { handle: 'h', name: 'p.samkalkyl', sha256: 'a'.repeat(64) });
});

describe('a gesture over a figure', () => {
  test('writes once a frame, where the hand is then', () => {
    const gesture = begin(PAY);
    for (let steps = 1; steps <= 5; steps += 1) gesture.to(steps);
    expect(frames).toHaveLength(1);
    expect(valueOf(PAY)).toMatchObject({ value: '840000' });
    frame();
    expect(valueOf(PAY)).toEqual({ text: '890000', value: '890000' });
  });

  test('is one step to undo, however many frames it took', () => {
    const { plan } = state();
    const gesture = begin(PAY);
    for (const steps of [1, 2, 7]) {
      gesture.to(steps);
      frame();
    }
    gesture.to(8);
    gesture.end();
    expect([valueOf(PAY), frames]).toEqual([{ text: '920000', value: '920000' }, []]);
    undo();
    expect(state().plan).toBe(plan);
    redo();
    expect(valueOf(PAY)).toMatchObject({ value: '920000' });
  });

  test('that comes back to where it began is no step', () => {
    const { plan } = state();
    const gesture = begin(PAY);
    gesture.to(3);
    frame();
    gesture.to(0);
    gesture.end();
    expect([state().plan, state().history?.past]).toEqual([plan, []]);
  });

  test('that is cancelled leaves all as it was, also what could be done again', () => {
    edit((plan) => setTyped(place(INDEX), '4', plan.base.id, 'sv')(plan));
    undo();
    const { history } = state();
    const gesture = begin(PAY);
    gesture.to(3);
    frame();
    gesture.to(4);
    gesture.cancel();
    expect([state().history, frames]).toEqual([history, []]);
  });

  test('ends where something else changes the plan', () => {
    const gesture = begin(PAY);
    gesture.to(1);
    frame();
    undo();
    const { plan } = state();
    gesture.to(2);
    gesture.end();
    gesture.cancel();
    expect(state().plan).toBe(plan);
  });

  test('in a scenario is the scenario’s own; exact decimals; one year alone', () => {
    showScenario('bara-fyra');
    const gesture = begin(INDEX, 2027);
    gesture.to(-1);
    gesture.end();
    expect(needPlan().scenarios[0]?.overrides[`${INDEX}@2027`]).toEqual({ text: '2.75', value: '2.75' });
    expect(valueOf(INDEX)).toMatchObject({ years: { 2026: { value: '3' } } });
  });

  test('keeps the step that was chosen before, so that 90 000 goes back to 100 000', () => {
    expect(begin(PAY, null, '500').step).toBe('500');
    const gesture = begin(PAY, null, '500');
    gesture.to(1);
    gesture.end();
    expect(valueOf(PAY)).toMatchObject({ value: '840500' });
  });
});

describe('what is not stepped', () => {
  test('a formula, values that differ by year, and nothing', () => {
    edit((plan) => setTyped(place(PAY), '=25000*1,4*7', plan.base.id, 'sv')(plan));
    edit((plan) =>
      setInput(plan, { scenario: plan.base.id, input: INDEX, year: 2027, value: { text: '5', value: '5' } }),
    );
    expect(steppableNow(place(PAY))).toEqual({ kind: 'formula' });
    expect(steppableNow(place(INDEX))).toEqual({ kind: 'differs' });
    expect(steppableNow(place('plan.host'))).toEqual({ kind: 'nothing' });
    expect(beginSteps(place(PAY), 'sv', onFrame)).toBeNull();
    expect(spinAttributes(place(PAY), 'kr')).toEqual({});
  });

  test('a figure says what it is and, where that helps, how far it goes', () => {
    expect(spinAttributes(place(PAY), 'kr')).toEqual({ role: 'spinbutton', 'aria-valuenow': 840_000 });
    expect(spinAttributes(place(INDEX), 'kr')).toEqual({
      role: 'spinbutton',
      'aria-valuenow': 3,
      'aria-valuemin': -100,
      'aria-valuemax': 1000,
    });
  });
});

test('a hand goes four pixels to a step, to both sides alike, and ten times as far with Shift', () => {
  expect([3, 4, 11, -3, -9].map((distance) => stepsOfDrag(distance, false))).toEqual([0, 1, 2, -0, -2]);
  expect(stepsOfDrag(8, true)).toBe(20);
});
