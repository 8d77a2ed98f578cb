import type { ChartSpec } from '../spec/chart-spec.ts';
import { bridgeBars, bridgeNeeds } from './bridge-bars.ts';
import type { ChartSize, Drawing, Measure } from './drawing.ts';
import { groupedBars, groupedNeeds } from './grouped-bars.ts';
import type { ChartNeeds } from './scale.ts';
import { smallMultiples, tileNeeds } from './small-multiples.ts';
import { stackedBars, stackedNeeds } from './stacked-bars.ts';

/** Where everything in a chart stands. `needs` are shared by charts on one scale; its own unless given. */
export function chartLayout(spec: ChartSpec, size: ChartSize, measure: Measure, needs?: ChartNeeds): Drawing {
  switch (spec.kind) {
    case 'members':
    case 'perInhabitant':
      return groupedBars(spec, size, measure, needs);
    case 'overYears':
      return stackedBars(spec, size, measure, needs);
    case 'bridge':
      return bridgeBars(spec, size, measure, needs);
    case 'smallMultiples':
      return smallMultiples(spec, size, measure);
  }
}

/** What a chart has to have room for, to be put on one scale with another. */
export function chartNeeds(spec: ChartSpec, measure: Measure): ChartNeeds {
  switch (spec.kind) {
    case 'members':
    case 'perInhabitant':
      return groupedNeeds(spec, measure);
    case 'overYears':
      return stackedNeeds(spec);
    case 'bridge':
      return bridgeNeeds(spec, measure);
    case 'smallMultiples':
      return tileNeeds(spec);
  }
}
