import { expect, test } from 'vitest';
import { withRecent } from '../../../renderer/palette/recent-commands.ts';

test('the last chosen comes first, once, and five are kept', () => {
  expect(withRecent(['a', 'b', 'c', 'd', 'e'], 'f')).toEqual(['f', 'a', 'b', 'c', 'd']);
  expect(withRecent(['a', 'b', 'c'], 'c')).toEqual(['c', 'a', 'b']);
});
