import { expect, test } from 'vitest';
import { remarkText } from '../../../renderer/remarks/remark-text.ts';
import { createTranslator } from '../../../resources/text/translator.ts';

const text = createTranslator('sv');

test.each([
  [{ note: 'Enligt avtalet\n§ 4', source: null }, 'Enligt avtalet § 4'],
  [{ note: '', source: { text: 'budget 2025', date: '2024-11-05' } }, 'Källa: budget 2025, 2024-11-05'],
  [{ note: 'Schablon', source: { text: '', date: '2024-11-05' } }, 'Schablon · Källa: 2024-11-05'],
  [{ note: '', source: null }, ''],
] as const)('%j is said on one line', (remark, words) => {
  expect(remarkText(remark, text)).toBe(words);
});
