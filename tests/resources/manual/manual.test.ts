import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CHAPTER_IDS } from '../../../renderer/manual/chapter-ids.ts';
import { parseChapter, type Block, type Chapter } from '../../../renderer/manual/parse-chapter.ts';

const MANUAL = join(import.meta.dirname, '../../../resources/manual');
const LANGUAGES = ['sv', 'en'] as const;
/** All pictures together: a program that is fetched should not be mostly pictures. */
const MOST_BYTES = 1_200_000;

function chapter(language: string, id: string): Chapter {
  return parseChapter(readFileSync(join(MANUAL, language, `${id}.md`), 'utf8'));
}

/** What the two languages have in common: which blocks there are, how long, and which pictures. */
function shapeOf(block: Block): string {
  switch (block.kind) {
    case 'picture':
      return `picture ${block.name}`;
    case 'list':
      return `list of ${block.items.length}`;
    case 'table':
      return `table of ${block.rows.map((row) => row.length).join()}`;
    default:
      return block.kind;
  }
}

function picturesIn(language: string): readonly string[] {
  const blocks = CHAPTER_IDS.flatMap((id) => chapter(language, id).blocks);
  return blocks.flatMap((block) => (block.kind === 'picture' ? [`${block.name}-${language}.webp`] : []));
}

describe('the manual', () => {
  test.each(LANGUAGES)('has a file for every chapter and no other (%s)', (language) => {
    expect(readdirSync(join(MANUAL, language)).sort()).toEqual(CHAPTER_IDS.map((id) => `${id}.md`).sort());
  });

  test.each(CHAPTER_IDS)('says the same in both languages, block for block: %s', (id) => {
    expect(chapter('en', id).blocks.map(shapeOf)).toEqual(chapter('sv', id).blocks.map(shapeOf));
  });

  test('has every picture that it names, and names every picture that it has', () => {
    expect(readdirSync(join(MANUAL, 'images')).sort()).toEqual(LANGUAGES.flatMap(picturesIn).sort());
  });

  test('has pictures that are small enough', () => {
    const files = readdirSync(join(MANUAL, 'images')).map((name) => join(MANUAL, 'images', name));
    expect(files.reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThan(MOST_BYTES);
  });

  test.each(LANGUAGES)('is calm: no exclamation marks (%s)', (language) => {
    const loud = CHAPTER_IDS.filter((id) =>
      readFileSync(join(MANUAL, language, `${id}.md`), 'utf8')
        .replace(/^!\[/gm, '')
        .includes('!'),
    );
    expect(loud).toEqual([]);
  });
});
