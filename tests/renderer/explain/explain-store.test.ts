import { beforeEach, describe, expect, test } from 'vitest';
import { explainStore, follow, setFold, setShown, setStep } from '../../../renderer/explain/explain-store.ts';
import { AS_BEGUN } from '../../../renderer/explain/tree-rows.ts';

const CELL = { row: 'member:a', column: 'y2025' };
const STEP = { row: 'budgetTotal', column: 'y2025' };
const state = () => explainStore.getState();

describe('what the panel explains', () => {
  beforeEach(() => {
    explainStore.setState({ root: null, visited: null, step: '', unfolding: AS_BEGUN });
    follow(CELL);
    setStep('1');
    setFold('1', true);
  });

  test('another cell that is selected begins anew', () => {
    follow(STEP);
    expect(state()).toMatchObject({ root: STEP, step: '', unfolding: AS_BEGUN });
  });

  test('a cell that was gone to from the tree leaves the tree as it is, and so does the way back', () => {
    explainStore.setState({ visited: STEP });
    follow(STEP);
    expect(state()).toMatchObject({ root: CELL, step: '1' });
    follow({ ...CELL });
    expect(state()).toMatchObject({ root: CELL, step: '1', visited: null });
    follow(STEP);
    expect(state().root).toEqual(STEP);
  });

  test('the keyboard comes out of what is folded away, and stays elsewhere', () => {
    setStep('1.3.0');
    setFold('1', false);
    expect(state().step).toBe('1');
    setStep('10');
    setFold('1', false);
    expect(state().step).toBe('10');
    setFold('', false);
    expect(state().step).toBe('');
  });

  test('more parts of one step do not unfold others', () => {
    setShown('1', 80);
    expect([...state().unfolding.shown]).toEqual([['1', 80]]);
    expect([...state().unfolding.folds]).toEqual([['1', true]]);
  });
});
