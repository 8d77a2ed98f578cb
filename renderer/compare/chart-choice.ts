import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** What the chart beside the bridge may show; `bridge` only where there is no room for both. */
export type PictureKind = 'members' | 'perInhabitant' | 'byLine' | 'byFunding' | 'multiples' | 'bridge';

export const PICTURES: readonly PictureKind[] = [
  'members',
  'perInhabitant',
  'byLine',
  'byFunding',
  'multiples',
];

/** How the comparison's charts are looked at: the window's, for as long as it is open. */
export interface ChartChoice {
  /** `null`: what suits the plan. */
  readonly picture: PictureKind | null;
  /** Whose bridge: a member's id, or all together (`null`); not chosen: who has most to do with a ceiling. */
  readonly whose: { readonly member: string | null } | null;
  /** Scenarios that the bridge leads from and to; `null`: from the one compared against to the next. */
  readonly pair: { readonly from: string; readonly to: string } | null;
  readonly pictureAsTable: boolean;
  readonly bridgeAsTable: boolean;
}

const chartChoiceStore = createStore<ChartChoice>(() => ({
  picture: null,
  whose: null,
  pair: null,
  pictureAsTable: false,
  bridgeAsTable: false,
}));

export function useChartChoice(): ChartChoice {
  return useStore(chartChoiceStore);
}

export function chooseChart(change: Partial<ChartChoice>): void {
  chartChoiceStore.setState(change);
}
