/** The manual's chapters, in order; each is a file of that name in resources/manual/<language>. */
export const CHAPTER_IDS = [
  'start',
  'members',
  'keys',
  'funding',
  'scenarios',
  'decisions',
  'paper',
  'files',
  'why',
  'keyboard',
  'accessibility',
  'privacy',
] as const;

export type ChapterId = (typeof CHAPTER_IDS)[number];
