import type { Explanation } from '../../core/index.ts';
import { childPath, PAGE, type TreeRow, type Unfolding } from './tree-rows.ts';

/** Steps that are unfolded at once, level by level: a tree over thousands of members is never drawn whole. */
const MOST_STEPS = 300;

/** Everything unfolded, as far as it can be read; the pages are as they were. */
export function unfoldAll(root: Explanation, { folds, shown }: Unfolding): Unfolding {
  const unfolded = new Map(folds);
  let level = [{ path: '', step: root }];
  let count = 1;
  while (level.length > 0 && count < MOST_STEPS) {
    level = level.flatMap(({ path, step }) => {
      if (!step.hasParts || count >= MOST_STEPS) return [];
      unfolded.set(path, true);
      const parts = step.parts.slice(0, shown.get(path) ?? PAGE);
      count += parts.length;
      return parts.map((part, index) => ({ path: childPath(path, index), step: part }));
    });
  }
  return { folds: unfolded, shown };
}

/** The root and its parts alone. */
export function foldAll(rows: readonly TreeRow[], { folds }: Unfolding): Unfolding {
  const folded = new Map([...folds].map(([path]) => [path, path === '']));
  for (const row of rows) if (row.kind === 'step' && row.isOpen) folded.set(row.path, row.path === '');
  return { folds: folded, shown: new Map() };
}
