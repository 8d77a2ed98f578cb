import { calculate, sheetOf } from '../../core/index.ts';
import type { Translator } from '../../resources/text/translator.ts';
import { done, jsonText, misused, type Answer } from './answer.ts';
import type { CommandLine } from './command-line.ts';
import { askedScenario } from './find-scenario.ts';
import { issuesText, warningsText } from './issues-text.ts';
import { openPlanFile } from './open-plan-file.ts';
import { outcomeJson } from './outcome-json.ts';
import { sheetText } from './sheet-text.ts';

/** `calc PLAN`: what one scenario costs and who pays it; the base unless said. */
export async function calc(line: CommandLine, translator: Translator): Promise<Answer> {
  const [path = ''] = line.files;
  const opened = await openPlanFile(path, translator);
  if (!opened.ok) return opened.answer;
  const { plan, warnings } = opened;
  const asked = askedScenario(plan, line.scenarios[0]);
  if (!asked.ok) return misused(`${translator.text(asked.failure)}\n`);
  const scenario = asked.value;

  const outcome = calculate(plan, scenario.id);
  const beside = warningsText(warnings, translator);
  if (line.json) return done(jsonText(outcomeJson(plan.name, scenario.name, outcome, translator)), beside);
  const sheet = sheetOf(plan, scenario.id, outcome);
  const issues = issuesText(outcome.issues, translator);
  const footnotes = sheet.footnotes.map((footnote) => `${translator.text(footnote)}\n`).join('');
  const parts = [
    `${plan.name}\n${scenario.letter}  ${scenario.name}\n`,
    sheetText(sheet, plan.unit, translator),
    footnotes,
    issues,
  ];
  return done(parts.filter((part) => part !== '').join('\n'), beside);
}
