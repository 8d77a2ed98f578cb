interface Searched {
  readonly words: string;
}

/** Those that have every word that is searched for, whole or begun, in any order; all where nothing is. */
export function foundChapters<Each extends Searched>(
  chapters: readonly Each[],
  searched: string,
): readonly Each[] {
  const words = searched.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return chapters.filter((chapter) => words.every((word) => chapter.words.includes(word)));
}
