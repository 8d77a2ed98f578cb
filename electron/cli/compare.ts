import { calculate, compare as compareScenarios, scenariosOf, type Plan } from '../../core/index.ts';
import type { Translator } from '../../resources/text/translator.ts';
import { done, jsonText, misused, type Answer } from './answer.ts';
import type { CommandLine } from './command-line.ts';
import { comparisonJson, type Comparisons } from './comparison-json.ts';
import { comparisonText } from './comparison-text.ts';
import { findScenario, unknownScenario } from './find-scenario.ts';
import { warningsText } from './issues-text.ts';
import { openPlanFile } from './open-plan-file.ts';

/** `compare PLAN`: every scenario against one, the base unless said, for each year and in sum. */
export async function compare(line: CommandLine, translator: Translator): Promise<Answer> {
  const [path = ''] = line.files;
  const opened = await openPlanFile(path, translator);
  if (!opened.ok) return opened.answer;
  const { plan, warnings } = opened;
  const against = line.against === null ? plan.base : findScenario(plan, line.against);
  if (!against) return misused(`${translator.text(unknownScenario(plan, line.against ?? ''))}\n`);

  const comparisons = compareAll(plan, against.id);
  const written = line.json
    ? jsonText(comparisonJson(plan, comparisons, translator))
    : comparisonText(plan, comparisons, translator);
  return done(written, warningsText(warnings, translator));
}

function compareAll(plan: Plan, against: string): Comparisons {
  const others = scenariosOf(plan).flatMap(({ id }) => (id === against ? [] : [id]));
  const outcomes = new Map([against, ...others].map((id) => [id, calculate(plan, id)]));
  const outcomeOf = (id: string) => outcomes.get(id) ?? calculate(plan, id);
  const inPeriod = (period: Parameters<typeof compareScenarios>[2]) =>
    compareScenarios(plan, [against, ...others], period, outcomeOf);
  return {
    years: plan.years.map(({ year }) => inPeriod({ kind: 'year', year })),
    sum: inPeriod({ kind: 'sum' }),
  };
}
