import { expect, test } from 'vitest';
import { planNameIn, windowTitle } from '../../../electron/windows/document-title.ts';

test.each([
  ['Steget vidare', 'Steget vidare'],
  ['• Steget vidare – Samkalkyl', 'Steget vidare'],
  ['A – B – Samkalkyl', 'A – B'],
  ['Samkalkyl', ''],
  ['', ''],
])('the plan’s name in %j is %j', (title, name) => {
  expect(planNameIn(title, 'Samkalkyl')).toBe(name);
});

test('a window’s title marks unsaved edits', () => {
  expect(windowTitle('Plan', true, 'Samkalkyl')).toBe('● Plan – Samkalkyl');
  expect(windowTitle('Plan', false, 'Samkalkyl')).toBe('Plan – Samkalkyl');
  expect(windowTitle('', false, 'Samkalkyl')).toBe('Samkalkyl');
});
