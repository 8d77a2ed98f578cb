import type { ChartSpec } from '../spec/chart-spec.ts';
import type { ChartSize, Measure } from './drawing.ts';
import { groupedWidth } from './grouped-bars.ts';
import { stackedWidth } from './stacked-bars.ts';

/** A chart as several, one under another, each no wider than there is room for: paper cannot be scrolled. */
export function chartBands(spec: ChartSpec, size: ChartSize, measure: Measure): readonly ChartSpec[] {
  switch (spec.kind) {
    case 'members':
    case 'perInhabitant':
      return slices(spec.groups, groupedWidth(spec, measure), size.width).map((groups) => ({
        ...spec,
        groups,
      }));
    case 'overYears':
      return slices(spec.years, stackedWidth(spec, size, measure), size.width).map((years) => ({
        ...spec,
        years,
      }));
    case 'bridge':
    case 'smallMultiples':
      return [spec];
  }
}

/** As few parts as hold all of the items, as even as they can be. */
function slices<Item>(items: readonly Item[], width: number, room: number): readonly (readonly Item[])[] {
  const most = Math.max(1, Math.floor((items.length * room) / Math.max(1, width)));
  const count = Math.max(1, Math.ceil(items.length / most));
  const size = Math.ceil(items.length / count);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}
