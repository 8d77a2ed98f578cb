import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName } from '../../../renderer/files/file-name.ts';

test.each([
  ['Steget vidare 2025–2027', 'Steget vidare 2025–2027.samkalkyl'],
  ['A/B: "förslag" <1>', 'A B förslag 1.samkalkyl'],
  ['../../etc/passwd', '.. .. etc passwd.samkalkyl'],
  ['slut.  ', 'slut.samkalkyl'],
  ['???', 'Plan.samkalkyl'],
  ['', 'Plan.samkalkyl'],
])('%s becomes %s', (plan, file) => {
  expect(fileName(plan, 'samkalkyl')).toBe(file);
});

test('FIL15 whatever a plan is called, its file has a name that every system takes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (name) => {
      const file = fileName(name, 'xlsx');
      expect(file).not.toMatch(/[<>:"/\\|?*]|^\s|\p{Cc}/u);
      expect(file).not.toMatch(/[. ]\.xlsx$/);
      expect(file.length).toBeLessThanOrEqual(105);
    }),
  );
});
