import { message } from '../message.ts';
import type { Plan, ScenarioHead } from '../plan/schema.ts';
import { scenarioHeadOf } from '../scenario/scenarios.ts';
import { assumptionsSheet } from './assumptions-sheet.ts';
import { comparisonSheet } from './comparison-sheet.ts';
import { keepTrueFormulas } from './keep-true-formulas.ts';
import { scenarioColumns } from './scenario-columns.ts';
import type { OutcomeOf } from './scenario-context.ts';
import { scenarioSheet } from './scenario-sheet.ts';
import { sheetNames } from './sheet-names.ts';
import type { Workbook, WriteText } from './workbook.ts';

/**
 * A plan's scenarios as a workbook: a sheet for each as the published letter has it, their comparison against the
 * first one given (where there are several), and every assumption. Sums, differences and quotients of cells shown
 * are formulas wherever they give exactly the figure shown; amounts that are allocated are values.
 * @throws RangeError where the plan has no such scenario.
 */
export function workbookOf(
  plan: Plan,
  scenarioIds: readonly string[],
  outcomeOf: OutcomeOf,
  writeText: WriteText,
): Workbook {
  const write = remembering(writeText);
  const language = write(message('workbook.language')) === 'en' ? 'en' : 'sv';
  const scenarios = scenarioIds.map((id) => needScenario(plan, id));
  const isCompared = scenarios.length > 1;
  const names = sheetNames([
    ...scenarios.map(({ letter, name }) => `${letter} ${name}`),
    write(message('workbook.assumptions.sheet')),
    write(message('workbook.comparison.sheet')),
  ]);
  const nameAt = (at: number) => names[at] ?? '';
  const columns = scenarioColumns(plan, scenarioIds);
  const sheets = [
    ...scenarios.map((scenario, at) => scenarioSheet(plan, scenario, nameAt(at), columns, outcomeOf, write)),
    ...(isCompared
      ? [comparisonSheet(plan, scenarioIds, nameAt(scenarios.length + 1), outcomeOf, write)]
      : []),
    assumptionsSheet(plan, scenarios, nameAt(scenarios.length), outcomeOf, language, write),
  ];
  return keepTrueFormulas({ title: plan.name, language, sheets });
}

function needScenario(plan: Plan, id: string): ScenarioHead {
  const scenario = scenarioHeadOf(plan, id);
  if (!scenario) throw new RangeError(`The plan has no scenario ${id}`);
  return scenario;
}

/** Words without values are the same in every cell that has them. */
function remembering(write: WriteText): WriteText {
  const written = new Map<string, string>();
  return (message) => {
    if (Object.keys(message.values).length > 0) return write(message);
    const known = written.get(message.code) ?? write(message);
    written.set(message.code, known);
    return known;
  };
}
