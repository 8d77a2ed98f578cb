import { foldedText } from '../text/folded-text.ts';
import type { PaletteEntry } from './palette-entry.ts';

/** More than these are found by writing more. */
const MOST_OF_A_KIND = 40;
/** What cannot be done now is shown to say why, under what can; a few are enough. */
const MOST_UNAVAILABLE = 4;

export interface PaletteGroup {
  readonly title: 'recent' | 'commands' | 'places';
  readonly entries: readonly PaletteEntry[];
}

/**
 * What the palette shows for what is written in it. Nothing written: what was used last, then every command that can be
 * done, then the places. Else what has every word in it, in any order, the best first.
 */
export function matchEntries(
  entries: readonly PaletteEntry[],
  search: string,
  recent: readonly string[],
): readonly PaletteGroup[] {
  const words = foldedText(search).split(' ').filter(Boolean);
  const groups = words.length === 0 ? atFirst(entries, recent) : found(entries, words, recent);
  return groups.filter((group) => group.entries.length > 0);
}

function atFirst(entries: readonly PaletteEntry[], recent: readonly string[]): readonly PaletteGroup[] {
  const offered = entries.filter(({ kind, reason }) => kind !== 'cell' && reason === null);
  const used = recent.flatMap((id) => offered.find((entry) => entry.id === id) ?? []);
  const rest = offered.filter((entry) => !used.includes(entry));
  return [
    { title: 'recent', entries: used },
    { title: 'commands', entries: rest.filter(isCommand) },
    { title: 'places', entries: rest.filter((entry) => !isCommand(entry)).slice(0, MOST_OF_A_KIND) },
  ];
}

function found(
  entries: readonly PaletteEntry[],
  words: readonly string[],
  recent: readonly string[],
): readonly PaletteGroup[] {
  const ranked = entries
    .flatMap((entry) => {
      const rank = rankOf(entry, words, recent);
      return rank === null ? [] : [{ entry, rank }];
    })
    .sort((a, b) => a.rank - b.rank);
  const of = (wanted: (entry: PaletteEntry) => boolean, most: number) =>
    ranked.filter(({ entry }) => wanted(entry)).slice(0, most);
  const commands = of((entry) => isCommand(entry) && entry.reason === null, MOST_OF_A_KIND);
  const cannot = of((entry) => isCommand(entry) && entry.reason !== null, MOST_UNAVAILABLE);
  const places = of((entry) => !isCommand(entry), MOST_OF_A_KIND);
  const shown = (list: typeof ranked) => list.map(({ entry }) => entry);
  const groups: readonly PaletteGroup[] = [
    { title: 'commands', entries: shown([...commands, ...cannot]) },
    { title: 'places', entries: shown(places) },
  ];
  const best = (list: typeof ranked) => list[0]?.rank ?? Infinity;
  return best(places) < best(commands) ? groups.toReversed() : groups;
}

function isCommand({ kind }: PaletteEntry): boolean {
  return kind === 'command';
}

/** The lower, the better; `null`: some word is not in it. A cell is asked for by two words at least, unless it is rare. */
function rankOf(
  { id, kind, isRare, name, words: all }: PaletteEntry,
  words: readonly string[],
  recent: readonly string[],
) {
  if (kind === 'cell' && !isRare && words.length < 2) return null;
  if (!words.every((word) => all.includes(word))) return null;
  const place = recent.indexOf(id);
  const used = place < 0 ? 0 : 30 - place;
  // A row before its cells, and a short name before a long one that has the same words.
  return 100 * closeness(name, words) + (kind === 'cell' ? 50 : 0) + Math.min(name.length, 49) / 10 - used;
}

/** 0: the name itself; 1: it begins so; 2: its words begin so; 3: somewhere in it; 4: found by another name. */
function closeness(name: string, words: readonly string[]): number {
  const written = words.join(' ');
  if (name === written) return 0;
  if (name.startsWith(written)) return 1;
  if (words.every((word) => ` ${name}`.includes(` ${word}`))) return 2;
  return words.every((word) => name.includes(word)) ? 3 : 4;
}
