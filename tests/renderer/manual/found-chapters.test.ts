import { expect, test } from 'vitest';
import { foundChapters } from '../../../renderer/manual/found-chapters.ts';

const chapters = [
  { id: 'members', words: 'medlemmar och tak' },
  { id: 'keys', words: 'nycklar och avrundning' },
];
const found = (searched: string) => foundChapters(chapters, searched).map(({ id }) => id);

test('all without a search', () => {
  expect(found('  ')).toEqual(['members', 'keys']);
});

test('those that have every word or its beginning, in any order and case', () => {
  expect(found('TAK medl')).toEqual(['members']);
  expect(found('och')).toEqual(['members', 'keys']);
  expect(found('tak avrundning')).toEqual([]);
});
