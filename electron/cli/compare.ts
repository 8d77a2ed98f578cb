import {
  calculate,
  compare as compareScenarios,
  scenariosOf,
  type Outcome,
  type Period,
  type Plan,
  type ScenarioHead,
} from '../../core/index.ts';
import type { Translator } from '../../resources/text/translator.ts';
import { done, jsonText, misused, type Answer } from './answer.ts';
import { bridgesJson, bridgesOf, bridgesText } from './bridges.ts';
import type { CommandLine } from './command-line.ts';
import { comparisonJson, type Comparisons } from './comparison-json.ts';
import { comparisonText } from './comparison-text.ts';
import { findMember, unknownMember } from './find-member.ts';
import { askedScenario } from './find-scenario.ts';
import { warningsText } from './issues-text.ts';
import { openPlanFile } from './open-plan-file.ts';

/**
 * `compare PLAN`: every scenario against one, the base unless said, for each year and in sum; of a member that is named,
 * also what makes the difference.
 */
export async function compare(line: CommandLine, translator: Translator): Promise<Answer> {
  const [path = ''] = line.files;
  const opened = await openPlanFile(path, translator);
  if (!opened.ok) return opened.answer;
  const { plan, warnings } = opened;
  const asked = askedScenario(plan, line.against);
  if (!asked.ok) return misused(`${translator.text(asked.failure)}\n`);
  const against = asked.value;

  const member = line.member === null ? null : findMember(plan, line.member);
  if (member === undefined) return misused(`${translator.text(unknownMember(plan, line.member ?? ''))}\n`);

  const scenarios = [against, ...scenariosOf(plan).filter(({ id }) => id !== against.id)] as const;
  const outcomes = new Map(scenarios.map(({ id }) => [id, calculate(plan, id)]));
  const outcomeOf = (id: string) => outcomes.get(id) ?? calculate(plan, id);
  const comparisons = compareAll(plan, scenarios, outcomeOf);
  const bridges = member && bridgesOf(plan, member, scenarios, outcomeOf);
  const written = line.json
    ? jsonText({
        ...comparisonJson(plan, comparisons, translator),
        ...(bridges && { bridges: bridgesJson(bridges, plan.unit) }),
      })
    : comparisonText(plan, comparisons, translator) +
      (bridges ? `\n${bridgesText(plan, bridges, translator)}` : '');
  return done(written, warningsText(warnings, translator));
}

function compareAll(
  plan: Plan,
  scenarios: readonly ScenarioHead[],
  outcomeOf: (id: string) => Outcome,
): Comparisons {
  const ids = scenarios.map(({ id }) => id);
  const inPeriod = (period: Period) => compareScenarios(plan, ids, period, outcomeOf);
  return {
    years: plan.years.map(({ year }) => inPeriod({ kind: 'year', year })),
    sum: inPeriod({ kind: 'sum' }),
  };
}
