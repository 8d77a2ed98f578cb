/** The values that a chart has to have room for; zero is always among them. */
export interface Extent {
  readonly highest: number;
  readonly lowest: number;
}

/** What charts that stand side by side share: the same kronor are as high, on one baseline (design rule 13). */
export interface ChartNeeds {
  readonly extent: Extent;
  /** Room under the plot, for letters and names. */
  readonly bottom: number;
}

export interface Scale {
  readonly baseline: number;
  readonly y: (value: number) => number;
}

/** Over the highest bar: a label and a triangle. */
const TOP = 34;
/** Under the lowest bar, where it hangs under the baseline: its label. */
const UNDER = 18;

export function extentOf(values: readonly (number | null)[]): Extent {
  let [highest, lowest] = [0, 0];
  for (const value of values) {
    if (value === null) continue;
    if (value > highest) highest = value;
    if (value < lowest) lowest = value;
  }
  return { highest, lowest };
}

export function widerNeeds(one: ChartNeeds, other: ChartNeeds): ChartNeeds {
  return {
    extent: {
      highest: Math.max(one.extent.highest, other.extent.highest),
      lowest: Math.min(one.extent.lowest, other.extent.lowest),
    },
    bottom: Math.max(one.bottom, other.bottom),
  };
}

/** Zero-based, as high as there is room for. */
export function scaleOf({ extent, bottom }: ChartNeeds, height: number, top: number = TOP): Scale {
  const room = Math.max(1, height - top - bottom - (extent.lowest < 0 ? UNDER : 0));
  const range = extent.highest - extent.lowest;
  // An empty chart still stands on its baseline.
  if (range === 0) return { baseline: top + room, y: () => top + room };
  const perValue = room / range;
  const baseline = top + extent.highest * perValue;
  return { baseline, y: (value) => baseline - value * perValue };
}
