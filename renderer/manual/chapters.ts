import { CHAPTER_IDS, type ChapterId } from './chapter-ids.ts';
import { parseChapter, type Chapter } from './parse-chapter.ts';

const SOURCES = import.meta.glob<string>('../../resources/manual/*/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const PICTURES = import.meta.glob<string>('../../resources/manual/images/*.webp', {
  query: '?url',
  import: 'default',
  eager: true,
});

export interface NamedChapter extends Chapter {
  readonly id: ChapterId;
  /** All of its words in lower case, for searching. */
  readonly words: string;
}

export function chaptersIn(language: 'sv' | 'en'): readonly NamedChapter[] {
  return CHAPTER_IDS.map((id) => {
    const source = SOURCES[`../../resources/manual/${language}/${id}.md`];
    if (source === undefined) throw new Error(`The manual has no chapter ${id} in ${language}`);
    return { id, words: source.toLocaleLowerCase(), ...parseChapter(source) };
  });
}

/** Where the picture lies. @throws where it has not been made. */
export function pictureOf(name: string, language: 'sv' | 'en'): string {
  const url = PICTURES[`../../resources/manual/images/${name}-${language}.webp`];
  if (url === undefined) throw new Error(`The manual has no picture ${name} in ${language}`);
  return url;
}
