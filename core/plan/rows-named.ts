import { nameKey } from './name-key.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** What stands between two names; a name may hold the same signs itself. */
const BETWEEN = /(\s*[,;\n]\s*|\s+(?:och|and)\s+)/i;

/** Of how many pieces a name may be made. */
const MOST_PIECES = 8;

/**
 * The ids of the rows that a text names, in its order, as a list is written: with commas, semicolons, line breaks, "och"
 * or "and" between (N5). A name that holds such signs itself is found whole: "Lön, OH, påslag" is two lines. `null` where
 * some of the text is no row's name.
 */
export function rowsNamed(rows: readonly Named[], text: string): readonly string[] | null {
  const byName = new Map(rows.map(({ id, name }) => [nameKey(name), id]));
  const tokens = text.split(BETWEEN);
  const found: string[] = [];
  for (let at = 0; at < tokens.length;) {
    if (tokens[at]?.trim() === '') {
      at += 2;
      continue;
    }
    const longest = longestName(byName, tokens, at);
    if (!longest) return null;
    found.push(longest.id);
    at = longest.next;
  }
  return found;
}

function longestName(byName: ReadonlyMap<string, string>, tokens: readonly string[], at: number) {
  for (let pieces = MOST_PIECES; pieces > 0; pieces -= 1) {
    const next = at + 2 * pieces;
    if (next > tokens.length + 1) continue;
    const id = byName.get(
      nameKey(
        tokens
          .slice(at, next - 1)
          .join('')
          .trim(),
      ),
    );
    if (id !== undefined) return { id, next };
  }
  return null;
}
