/** A run of words that stand in both texts, or in one. */
export interface DifferencePart {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** A word or a figure with the space after it; line ends by themselves. A figure's own thousands are no space. */
const TOKENS = /\n+|[^ \n\t]+[ \t]*|[ \t]+/gu;

/** What was taken away from `before` and what came in `after`, word by word, in reading order. */
export function wordDifference(before: string, after: string): readonly DifferencePart[] {
  return inRuns(withoutStrays(wordByWord(before.match(TOKENS) ?? [], after.match(TOKENS) ?? [])));
}

function wordByWord(old: readonly string[], now: readonly string[]): readonly DifferencePart[] {
  const common = commonLengths(old, now);
  const parts: DifferencePart[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < now.length) {
    const removed = old[i];
    const added = now[j];
    if (removed !== undefined && removed === added) {
      parts.push({ kind: 'same', text: removed });
      i += 1;
      j += 1;
    } else if (
      removed !== undefined &&
      (added === undefined || lengthAt(common, i + 1, j) >= lengthAt(common, i, j + 1))
    ) {
      parts.push({ kind: 'removed', text: removed });
      i += 1;
    } else {
      parts.push({ kind: 'added', text: added ?? '' });
      j += 1;
    }
  }
  return parts;
}

/** For each place in both: how many words the rests have in common, in order. */
function commonLengths(old: readonly string[], now: readonly string[]): readonly (readonly number[])[] {
  const table = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const row = table[i];
      if (!row) continue;
      row[j] =
        old[i] === now[j]
          ? lengthAt(table, i + 1, j + 1) + 1
          : Math.max(lengthAt(table, i + 1, j), lengthAt(table, i, j + 1));
    }
  return table;
}

function lengthAt(table: readonly (readonly number[])[], i: number, j: number): number {
  return table[i]?.[j] ?? 0;
}

/** A single word that stands between changes by chance (att, till) is read more easily as part of them. */
function withoutStrays(parts: readonly DifferencePart[]): readonly DifferencePart[] {
  return parts.flatMap((part, at) => {
    const isStray =
      part.kind === 'same' &&
      /^\p{L}{1,4} $/u.test(part.text) &&
      [parts[at - 1], parts[at + 1]].every((beside) => beside !== undefined && beside.kind !== 'same');
    if (!isStray) return [part];
    const { text } = part;
    return [
      { kind: 'removed', text },
      { kind: 'added', text },
    ] as const;
  });
}

/** Neighbouring changes as one: first what went, then what came. */
function inRuns(parts: readonly DifferencePart[]): readonly DifferencePart[] {
  const runs: DifferencePart[] = [];
  let removed = '';
  let added = '';
  const close = () => {
    if (removed) runs.push({ kind: 'removed', text: removed });
    if (added) runs.push({ kind: 'added', text: added });
    removed = '';
    added = '';
  };
  for (const { kind, text } of parts) {
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else {
      close();
      const last = runs.at(-1);
      if (last?.kind === 'same') runs[runs.length - 1] = { kind, text: last.text + text };
      else runs.push({ kind, text });
    }
  }
  close();
  return runs;
}
