import { expect, test } from 'vitest';
import { foldedText } from '../../../renderer/text/folded-text.ts';

test.each([
  ['  Åmål ', 'amal'],
  ['A\u030Amål', 'amal'],
  ['186\u00a0560', '186 560'],
  ['CAFÉ', 'cafe'],
])('%j is read as %j', (text, read) => {
  expect(foldedText(text)).toBe(read);
});
