import { expect, test } from 'vitest';
import { LARGEST, SMALLEST, zoomStep } from '../../../renderer/actions/zoom-step.ts';

test('a step goes to the next size, also from one between two, and stops at either end', () => {
  expect(zoomStep(100, 1)).toBe(110);
  expect(zoomStep(100, -1)).toBe(90);
  expect(zoomStep(120, 1)).toBe(125);
  expect(zoomStep(120, -1)).toBe(110);
  expect(zoomStep(LARGEST, 1)).toBe(200);
  expect(zoomStep(SMALLEST, -1)).toBe(50);
});

test('down and up again is where one was', () => {
  for (let zoom = SMALLEST; zoom < LARGEST; zoom = zoomStep(zoom, 1))
    expect(zoomStep(zoomStep(zoom, 1), -1)).toBe(zoom);
});
