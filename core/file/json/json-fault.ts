/** Why a text is not read as JSON. `at` is the place in the text, counted from 0. */
export type JsonFault =
  | { readonly kind: 'syntax' | 'tooDeep'; readonly at: number }
  | { readonly kind: 'forbiddenKey' | 'duplicateKey'; readonly at: number; readonly key: string };

/** Line and column of a place in a text, both counted from 1. */
export function lineAndColumn(text: string, at: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
