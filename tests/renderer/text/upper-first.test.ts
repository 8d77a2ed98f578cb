import { expect, test } from 'vitest';
import { upperFirst } from '../../../renderer/text/upper-first.ts';

test('the first letter alone becomes a capital, Swedish ones too; nothing stays nothing', () => {
  expect(upperFirst('årets belopp')).toBe('Årets belopp');
  expect(upperFirst('')).toBe('');
});
