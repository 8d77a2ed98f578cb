import type { Translator } from '../text/use-text.ts';
import type { NamedRow } from './check-list.tsx';

export type SetKind = 'members' | 'lines';

const ALL = { members: 'choose.allMembers', lines: 'choose.allLines' } as const;
/** So many are named; of more it is said how many. */
const MOST_NAMED = 2;

/** What a set holds, in a few words: "Alla medlemmar", "Mellerud, Åmål", "3 av 7". */
export function setWords(
  kind: SetKind,
  rows: readonly NamedRow[],
  chosen: readonly string[] | null,
  text: Translator,
): string {
  if (chosen === null) return text.t(ALL[kind]);
  const names = rows.filter(({ id }) => chosen.includes(id)).map(({ name }) => name);
  if (names.length === 0) return text.t('choose.nobody');
  return names.length <= MOST_NAMED
    ? names.join(', ')
    : text.t('choose.some', { count: names.length, total: rows.length });
}
