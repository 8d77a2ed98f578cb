import { useSettings } from '../store/settings-store.ts';

const ROW_HEIGHTS = { kompakt: 24, normal: 28, luftig: 34 } as const;

/** Pixels of one row of a table, by how close the user wants rows to stand. */
export function useRowHeight(): number {
  return ROW_HEIGHTS[useSettings((settings) => settings.density)];
}
