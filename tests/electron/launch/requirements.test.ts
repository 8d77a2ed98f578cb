import { expect, test } from 'vitest';
import { isNewEnough } from '../../../electron/launch/requirements.mjs';

test.each([
  ['20.19.0', true],
  ['20.18.9', false],
  ['18.20.0', false],
  ['22.0.0', true],
])('Node %s is new enough: %s', (version, answer) => {
  expect(isNewEnough(version)).toBe(answer);
});
