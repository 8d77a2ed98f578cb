import { expect, test } from 'vitest';
import { parseInline } from '../../../renderer/manual/parse-inline.ts';

test('strong words and keys within a sentence', () => {
  expect(parseInline('Välj **Spara** eller `Ctrl S`.')).toEqual([
    { kind: 'text', text: 'Välj ' },
    { kind: 'strong', text: 'Spara' },
    { kind: 'text', text: ' eller ' },
    { kind: 'code', text: 'Ctrl S' },
    { kind: 'text', text: '.' },
  ]);
});

test('a formula keeps its stars', () => {
  expect(parseInline('`=25000*1,4*7`')).toEqual([{ kind: 'code', text: '=25000*1,4*7' }]);
});

test.each(['**öppen', 'en ` ensam', '<b>html</b>', '[länk](sida)'])('%s is refused', (source) => {
  expect(() => parseInline(source)).toThrow(source);
});
