import { message } from '../message.ts';
import type { Plan, ScenarioHead } from '../plan/schema.ts';
import { scenarioHeadOf } from '../scenario/scenarios.ts';
import { assumptionColumns, assumptionsSheet, groupsOf } from './assumptions-sheet.ts';
import { comparisonSheet } from './comparison-sheet.ts';
import { decisionsSheet } from './decisions-sheet.ts';
import { inputCells } from './input-cells.ts';
import { keepTrueFormulas } from './keep-true-formulas.ts';
import { scenarioColumns } from './scenario-columns.ts';
import { scenarioSheetId, type OutcomeOf } from './scenario-context.ts';
import { scenarioSheet } from './scenario-sheet.ts';
import { sheetNames } from './sheet-names.ts';
import type { Workbook, WriteText } from './workbook.ts';

/**
 * A plan's scenarios as a workbook: a sheet for each as the published letter has it, their comparison against the
 * first one given (where there are several), every assumption, and what has been decided (where anything has). Costs,
 * funding, sums, differences and quotients are formulas wherever they give exactly the figure shown; amounts that are
 * allocated by largest remainder are values.
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
  const nameOf = namesFor(scenarios, write);
  const assumed = assumptionColumns(plan, scenarios);
  const groups = groupsOf(plan, assumed);
  const cells = inputCells(plan, groups);
  const columns = scenarioColumns(plan, scenarioIds);
  const sheets = [
    ...scenarios.map((scenario) =>
      scenarioSheet(
        plan,
        scenario,
        { name: nameOf(scenarioSheetId(scenario.id)), columns, input: cells(scenario.id) },
        outcomeOf,
        write,
      ),
    ),
    ...(scenarios.length > 1
      ? [comparisonSheet(plan, scenarioIds, nameOf('comparison'), outcomeOf, write)]
      : []),
    assumptionsSheet(plan, assumed, groups, nameOf('assumptions'), outcomeOf, language, write),
    ...(plan.decisions.length > 0
      ? [decisionsSheet(plan, scenarioIds, nameOf('decisions'), outcomeOf, write)]
      : []),
  ];
  return keepTrueFormulas({ title: plan.name, language, sheets });
}

/** What each sheet is called, by its id. */
function namesFor(scenarios: readonly ScenarioHead[], write: WriteText): (sheet: string) => string {
  const others = ['assumptions', 'comparison', 'decisions'] as const;
  const names = sheetNames([
    ...scenarios.map(({ letter, name }) => `${letter} ${name}`),
    ...others.map((sheet) => write(message(`workbook.${sheet}.sheet`))),
  ]);
  const ids = [...scenarios.map(({ id }) => scenarioSheetId(id)), ...others];
  return (sheet) => names[ids.indexOf(sheet)] ?? '';
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
