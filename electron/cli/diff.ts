import { message, planDiff, success, type Message, type Result } from '../../core/index.ts';
import type { Translator } from '../../resources/text/translator.ts';
import { done, jsonText, misused, type Answer } from './answer.ts';
import type { CommandLine } from './command-line.ts';
import { diffJson, type ChosenSide, type Differences } from './diff-json.ts';
import { askedScenario } from './find-scenario.ts';
import { warningsText } from './issues-text.ts';
import { openPlanFile, type OpenedPlan } from './open-plan-file.ts';
import { otherScenarios, otherText } from './other-scenarios.ts';

/** `diff PLAN OTHER`: what differs in what was typed and in what it comes to; the base of each unless a scenario is named. */
export async function diff(line: CommandLine, translator: Translator): Promise<Answer> {
  const [first = '', second = ''] = line.files;
  const before = await openPlanFile(first, translator);
  if (!before.ok) return before.answer;
  const after = await openPlanFile(second, translator);
  if (!after.ok) return after.answer;
  const [wanted] = line.scenarios;
  const [from, to] = [sideOf(before, wanted), sideOf(after, wanted)];
  if (!from.ok) return misused(`${first}: ${translator.text(from.failure)}\n`);
  if (!to.ok) return misused(`${second}: ${translator.text(to.failure)}\n`);

  const others = wanted === undefined ? otherScenarios(before.plan, after.plan) : [];
  const found = { before: from.value, after: to.value, diff: planDiff(from.value, to.value), others };
  const beside = warningsText([...before.warnings, ...after.warnings], translator);
  return done(line.json ? jsonText(diffJson(found, translator)) : diffText(found, translator), beside);
}

function sideOf(
  { plan }: Extract<OpenedPlan, { readonly ok: true }>,
  wanted: string | undefined,
): Result<ChosenSide, Message> {
  const asked = askedScenario(plan, wanted);
  return asked.ok ? success({ plan, scenario: asked.value.id, head: asked.value }) : asked;
}

function diffText(
  { before, after, diff: { summary, inputs, results }, others }: Differences,
  translator: Translator,
) {
  const { text } = translator;
  const sideText = ({ plan, head }: ChosenSide) => `${plan.name}, ${head.letter} ${head.name}`;
  const changed = results.flatMap(({ sentence }) => sentence ?? []);
  const parts = [
    `${sideText(before)} → ${sideText(after)}\n${text(summary)}\n`,
    listText(
      'cli.diff.inputs',
      inputs.map(({ sentence }) => sentence),
      translator,
    ),
    listText('cli.diff.results', changed, translator),
    otherText(others, translator),
  ];
  return parts.filter((part) => part !== '').join('\n');
}

/** A heading with a sentence to a line; nothing where there is none. */
function listText(heading: string, sentences: readonly Message[], { text }: Translator): string {
  if (sentences.length === 0) return '';
  return `${text(message(heading))}\n${sentences.map((each) => `  ${text(each)}\n`).join('')}`;
}
