import {
  calculate,
  message,
  scenariosOf,
  type Decision,
  type Issue,
  type Message,
  type ScenarioHead,
} from '../../core/index.ts';
import type { Translator } from '../../resources/text/translator.ts';
import { done, type Answer } from './answer.ts';
import type { CommandLine } from './command-line.ts';
import { issuesText, warningsText } from './issues-text.ts';
import { openPlanFile } from './open-plan-file.ts';

/** `check PLAN`: whether the file opens, its decisions, and what is to be seen to in each scenario. */
export async function check({ files: [path = ''] }: CommandLine, translator: Translator): Promise<Answer> {
  const opened = await openPlanFile(path, translator);
  if (!opened.ok) return opened.answer;
  const { plan, warnings } = opened;
  const { text } = translator;
  const scenarios = scenariosOf(plan);
  const issues = scenarios.map((scenario) => ({ scenario, issues: calculate(plan, scenario.id).issues }));
  const values = { plan: plan.name, count: scenarios.length };
  const count = issues.reduce((sum, each) => sum + each.issues.length, 0) + warnings.length;
  const verdict = count === 0 ? message('cli.check.sound', values) : message('cli.check.opens', values);
  const decisions = plan.decisions.map((decision) => `${text(decisionText(decision))}\n`).join('');
  const found = issues.map((each) => scenarioText(each, translator)).join('');
  return done(`${text(verdict)}\n${decisions}${warningsText(warnings, translator)}${found}`);
}

function decisionText({ name, date, caseNumber }: Decision): Message {
  return caseNumber === ''
    ? message('cli.check.decision', { name, date })
    : message('cli.check.decisionCase', { name, date, caseNumber });
}

interface Checked {
  readonly scenario: ScenarioHead;
  readonly issues: readonly Issue[];
}

function scenarioText({ scenario, issues }: Checked, translator: Translator): string {
  if (issues.length === 0) return '';
  return `\n${scenario.letter}  ${scenario.name}\n${issuesText(issues, translator)}`;
}
