import { expect, test } from 'vitest';
import { edgeSpeed } from '../../../../renderer/sheet/grid/edge-scroll.ts';

const edges = { top: 100, bottom: 400 };

test('nothing scrolls between the edges; the nearer one of them, the faster; beyond it, as fast as it goes', () => {
  expect(edgeSpeed(128, edges)).toBe(0);
  expect(edgeSpeed(372, edges)).toBe(0);
  expect([127, 114, 101, 100, -500].map((y) => edgeSpeed(y, edges))).toEqual([-1, -8, -16, -16, -16]);
  expect([373, 386, 399, 400, 900].map((y) => edgeSpeed(y, edges))).toEqual([1, 8, 16, 16, 16]);
});
