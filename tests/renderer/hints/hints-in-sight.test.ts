import { expect, test } from 'vitest';
import { hintsInSight } from '../../../renderer/hints/hints-in-sight.ts';

test('an example offers them until they have been dismissed once', () => {
  expect(hintsInSight({ hints: 'offered' }, { hints: true })).toBe(true);
  expect(hintsInSight({ hints: 'offered' }, { hints: false })).toBe(false);
});

test('a plan of one’s own has none', () => {
  expect(hintsInSight({ hints: 'none' }, { hints: true })).toBe(false);
});

test('asked for in the help menu, they come though they were dismissed', () => {
  expect(hintsInSight({ hints: 'asked' }, { hints: false })).toBe(true);
});
