import { expect, test } from 'vitest';
import { frameAt } from '../../../renderer/explain/frame-at.ts';

test('a source is framed as its term is underlined, and the step’s own place is tinted where it is no source', () => {
  const state = { frames: new Map([['line:a/y2025', 'dashed' as const]]), stepPlace: 'line:b/y2025' };
  expect(frameAt(state, 'line:a/y2025')).toBe('dashed');
  expect(frameAt(state, 'line:b/y2025')).toBe('step');
  expect(frameAt(state, 'line:c/y2025')).toBeNull();
  expect(frameAt({ ...state, stepPlace: 'line:a/y2025' }, 'line:a/y2025')).toBe('dashed');
});
