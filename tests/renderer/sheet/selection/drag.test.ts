import { expect, test } from 'vitest';
import { sideBeyond } from '../../../../renderer/sheet/selection/drag.ts';

const box = { left: 100, right: 500, top: 50, bottom: 300 };

test.each([
  [200, 100, null],
  [200, 301, 'down'],
  [200, 49, 'up'],
  [501, 100, 'right'],
  [99, 100, 'left'],
] as const)('a pointer at %i, %i is beyond the sheet: %s', (x, y, side) => {
  expect(sideBeyond(box, x, y)).toBe(side);
});
