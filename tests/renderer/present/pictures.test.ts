import { describe, expect, test } from 'vitest';
import { pictureAfter, picturesOf, placeWithin } from '../../../renderer/present/pictures.ts';

const press = (
  key: string,
  held: Partial<Record<'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey', boolean>> = {},
) => ({
  ...{ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false },
  ...held,
});

describe('the pictures of a comparison', () => {
  test('the whole first, then each scenario in the comparison’s order', () => {
    expect(picturesOf(['c', 'a'])).toEqual([
      { kind: 'whole' },
      { kind: 'scenario', id: 'c' },
      { kind: 'scenario', id: 'a' },
    ]);
  });

  test.each([
    ['ArrowRight', 2],
    ['PageDown', 2],
    [' ', 2],
    ['Enter', 2],
    ['ArrowLeft', 0],
    ['PageUp', 0],
    ['Backspace', 0],
    ['Home', 0],
    ['End', 3],
  ])('%s leads from the second of four to place %i', (key, place) => {
    expect(pictureAfter(press(key), 1, 4)).toBe(place);
  });

  test('Shift and Space lead back; nothing lies beyond the ends', () => {
    expect(pictureAfter(press(' ', { shiftKey: true }), 2, 4)).toBe(1);
    expect(pictureAfter(press('ArrowRight'), 3, 4)).toBe(3);
    expect(pictureAfter(press('ArrowLeft'), 0, 4)).toBe(0);
  });

  test('up and down scroll, Tab moves, letters and keys with Ctrl or Alt do nothing', () => {
    for (const key of ['ArrowUp', 'ArrowDown', 'Tab', 'b', '2', 'Delete', 'F5', 'Escape'])
      expect(pictureAfter(press(key), 1, 4)).toBeNull();
    for (const held of ['ctrlKey', 'metaKey', 'altKey'])
      expect(pictureAfter(press('ArrowRight', { [held]: true }), 1, 4)).toBeNull();
  });

  test('where pictures have gone, the last one there is', () => {
    expect(placeWithin(5, 3)).toBe(2);
    expect(placeWithin(-1, 3)).toBe(0);
  });
});
