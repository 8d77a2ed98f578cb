import { expect, test } from 'vitest';
import { paletteKey, stepped } from '../../../renderer/palette/palette-keys.ts';

const plain = { ctrlKey: false, metaKey: false };

test('arrows, pages and Enter walk and choose; letters and the caret’s keys are the field’s', () => {
  expect(paletteKey({ key: 'ArrowDown', ...plain })).toEqual({ kind: 'step', by: 1 });
  expect(paletteKey({ key: 'PageUp', ...plain })).toEqual({ kind: 'step', by: -8 });
  expect(paletteKey({ key: 'Enter', ...plain })).toEqual({ kind: 'choose' });
  for (const key of ['a', 'Home', 'ArrowLeft', 'Escape']) expect(paletteKey({ key, ...plain })).toBeNull();
});

test('the key that opens it closes it, on a Mac too', () => {
  expect(paletteKey({ key: 'k', ctrlKey: true, metaKey: false })).toEqual({ kind: 'close' });
  expect(paletteKey({ key: 'K', ctrlKey: false, metaKey: true })).toEqual({ kind: 'close' });
  expect(paletteKey({ key: 'a', ctrlKey: true, metaKey: false })).toBeNull();
});

test('one step goes round, a page stops at the end, and an empty list is stood on at its beginning', () => {
  expect(stepped(0, -1, 5)).toBe(4);
  expect(stepped(4, 1, 5)).toBe(0);
  expect(stepped(2, 8, 5)).toBe(4);
  expect(stepped(2, -8, 5)).toBe(0);
  expect(stepped(3, 1, 0)).toBe(0);
});
