import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { setText, type Plan } from '../../../core/index.ts';
import { DraftKeeper } from '../../../renderer/drafts/draft-keeper.ts';
import { examplePlan } from '../../builders/example-plan.ts';

const plan = examplePlan();
const named = (name: string): Plan => {
  const done = setText(plan, { row: 'plan', property: 'name', text: name });
  if (!done.ok) throw new Error(done.failure.code);
  return done.value.plan;
};

let done: string[];
let keeper: DraftKeeper;
beforeEach(() => {
  vi.useFakeTimers();
  done = [];
  keeper = new DraftKeeper({
    keep: ({ name }) => Promise.resolve(void done.push(name)),
    erase: () => Promise.resolve(void done.push('erased')),
  });
});
afterEach(() => void vi.useRealTimers());

describe('FIL7 a draft', () => {
  test('is kept at most two seconds after the last edit, with the last edit in it', async () => {
    keeper.follow({ plan: named('ett'), dirty: true });
    keeper.follow({ plan: named('två'), dirty: true });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(done).toEqual(['två']);
  });

  test('is kept at least every ten seconds while editing goes on', async () => {
    for (let second = 1; second <= 21; second += 1) {
      keeper.follow({ plan: named(String(second)), dirty: true });
      await vi.advanceTimersByTimeAsync(1_000);
    }
    expect(done.length).toBeGreaterThanOrEqual(2);
    expect(Number(done[0])).toBeLessThanOrEqual(10);
    expect(Number(done[1]) - Number(done[0])).toBeLessThanOrEqual(10);
  });

  test('is erased once the plan is saved or given up, and not written again', async () => {
    keeper.follow({ plan: named('ett'), dirty: true });
    await vi.advanceTimersByTimeAsync(2_000);
    keeper.follow({ plan: named('två'), dirty: true });
    keeper.follow({ plan: named('två'), dirty: false });
    await vi.advanceTimersByTimeAsync(20_000);
    expect(done).toEqual(['ett', 'erased']);
  });

  test('is not kept of a plan without unsaved edits', async () => {
    keeper.follow({ plan, dirty: false });
    keeper.follow({ plan: null, dirty: false });
    await vi.advanceTimersByTimeAsync(20_000);
    expect(done.filter((each) => each !== 'erased')).toEqual([]);
  });
});
