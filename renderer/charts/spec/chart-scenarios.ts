import { seriesOf, type Comparison } from '../../../core/index.ts';
import type { ChartContext } from './chart-context.ts';
import type { ChartScenario } from './chart-spec.ts';

/** The scenarios of a comparison as a chart shows them: letter, name and colour (design rule 11). */
export function chartScenarios({ columns }: Comparison, { plan }: ChartContext): readonly ChartScenario[] {
  return columns.map(({ scenario: { id, letter, name } }) => ({
    id,
    letter,
    name,
    color: seriesOf(plan, id),
  }));
}

/** "A Alla sju": at the head of a column of a table. */
export function scenarioWords({ letter, name }: ChartScenario): string {
  return `${letter} ${name}`;
}
