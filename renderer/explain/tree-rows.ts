import type { Explanation } from '../../core/index.ts';

/** A step in sight. Its path is the places from the root down, `0.1`; the root's is empty. */
export interface StepRow {
  readonly kind: 'step';
  readonly path: string;
  readonly step: Explanation;
  /** From 1. */
  readonly level: number;
  /** Among its siblings, from 1. */
  readonly position: number;
  readonly siblings: number;
  /** `null` where there is nothing to unfold. */
  readonly isOpen: boolean | null;
}

/** Under the steps of a long list: the way to the next ones. */
export interface MoreRow {
  readonly kind: 'more';
  readonly path: string;
  /** Path of the step whose parts they are. */
  readonly of: string;
  readonly level: number;
  readonly position: number;
  readonly siblings: number;
  readonly left: number;
}

export type TreeRow = StepRow | MoreRow;

/** What of a tree is in sight, beside what is unfolded from the beginning. */
export interface Unfolding {
  /** By path: what was unfolded or folded by hand. */
  readonly folds: ReadonlyMap<string, boolean>;
  /** By path: how many parts are shown, where more than a page. */
  readonly shown: ReadonlyMap<string, number>;
}

export const AS_BEGUN: Unfolding = { folds: new Map(), shown: new Map() };

/** Parts of one step that are drawn at a time: of 5 000 members the first. */
export const PAGE = 40;
/** A step with more parts than this keeps each of them folded. */
const FEW = 3;

/** The tree as the rows in sight. Only what is unfolded is worked out and drawn. */
export function treeRows(root: Explanation, unfolding: Unfolding): readonly TreeRow[] {
  return rowsOf({ path: '', step: root, level: 1, position: 1, siblings: 1 }, unfolding);
}

type Place = Omit<StepRow, 'kind' | 'isOpen'>;

function rowsOf(place: Place, unfolding: Unfolding): readonly TreeRow[] {
  const { path, step, level } = place;
  const own = (isOpen: boolean | null): StepRow => ({ kind: 'step', ...place, isOpen });
  if (!step.hasParts) return [own(null)];
  if (!isUnfolded(place, unfolding)) return [own(false)];
  const { parts } = step;
  if (parts.length === 0) return [own(null)];
  const count = Math.min(parts.length, unfolding.shown.get(path) ?? PAGE);
  const siblings = parts.length > count ? count + 1 : count;
  const children = parts
    .slice(0, count)
    .flatMap((part, index) =>
      rowsOf(
        { path: childPath(path, index), step: part, level: level + 1, position: index + 1, siblings },
        unfolding,
      ),
    );
  const left = parts.length - count;
  const more: readonly MoreRow[] =
    left === 0
      ? []
      : [
          {
            kind: 'more',
            path: childPath(path, count),
            of: path,
            level: level + 1,
            position: siblings,
            siblings,
            left,
          },
        ];
  return [own(true), ...children, ...more];
}

function isUnfolded({ path, siblings }: Place, { folds }: Unfolding): boolean {
  return folds.get(path) ?? isUnfoldedAtFirst(path, siblings);
}

/** The root, its parts where they are few, and the first one's first: down to where the weights stand. */
function isUnfoldedAtFirst(path: string, siblings: number): boolean {
  if (path === '') return true;
  const places = path.split('.');
  if (siblings > FEW) return false;
  return places.length === 1 || (places.length === 2 && places.every((place) => place === '0'));
}

export function childPath(path: string, index: number): string {
  return path === '' ? `${index}` : `${path}.${index}`;
}

/** `null` for the root. */
export function parentPath(path: string): string | null {
  if (path === '') return null;
  const dot = path.lastIndexOf('.');
  return dot < 0 ? '' : path.slice(0, dot);
}

/** The step at a path; `null` where the tree has no such step any more. */
export function stepAt(root: Explanation, path: string): Explanation | null {
  if (path === '') return root;
  return path
    .split('.')
    .reduce<Explanation | null>((step, place) => step?.parts[Number(place)] ?? null, root);
}
