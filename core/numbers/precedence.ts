const SWEDISH = new Intl.Collator('sv');

/** Negative, zero or positive as the texts' code points come, after canonical composition (NFC). */
function compareCodePoints(a: string, b: string): number {
  const left = [...a.normalize('NFC')];
  const right = [...b.normalize('NFC')];
  for (const [place, character] of left.entries()) {
    const other = right[place];
    if (other === undefined) return 1;
    if (character !== other) return (character.codePointAt(0) ?? 0) - (other.codePointAt(0) ?? 0);
  }
  return left.length - right.length;
}

/** A3: names in Swedish collation (å ä ö after z); names that it holds equal, by their code points. */
export function compareNames(a: string, b: string): number {
  return SWEDISH.compare(a, b) || compareCodePoints(a, b);
}

/** What a tie is settled by. */
export interface Contender {
  readonly name: string;
  /** In a measure that all have in common. */
  readonly weight: bigint;
}

function compareContenders(a: Contender, b: Contender): number {
  if (a.weight !== b.weight) return a.weight > b.weight ? -1 : 1;
  return compareNames(a.name, b.name);
}

/**
 * A3: the positions in the order in which ties are settled: the larger weight first (in A4, the larger amount by exact
 * shares, which is the same order), then the name. Names are unique in a plan, so the order of rows never decides.
 */
export function precedenceOf(contenders: readonly Contender[]): readonly number[] {
  return [...contenders.entries()]
    .sort(([, a], [, b]) => compareContenders(a, b))
    .map(([position]) => position);
}
