import {
  calculate,
  writePaper,
  type Member,
  type Paper,
  type Plan,
  type ScenarioHead,
  type WrittenPaper,
} from '../../core/index.ts';
import type { Translator } from '../../resources/text/translator.ts';
import { done, jsonText, misused, type Answer } from './answer.ts';
import type { CommandLine } from './command-line.ts';
import { findMember, unknownMember } from './find-member.ts';
import { askedScenario } from './find-scenario.ts';
import { warningsText } from './issues-text.ts';
import { openPlanFile } from './open-plan-file.ts';
import { paperJson } from './paper-json.ts';
import { paperText } from './paper-text.ts';

/**
 * `paper PLAN`: the basis for a decision, of the agreement or of the member that is named; what somebody has written in
 * the plan's own paper of the same is in it.
 */
export async function paper(line: CommandLine, translator: Translator): Promise<Answer> {
  const [path = ''] = line.files;
  const opened = await openPlanFile(path, translator);
  if (!opened.ok) return opened.answer;
  const { plan, warnings } = opened;
  const asked = askedScenario(plan, line.scenarios[0]);
  if (!asked.ok) return misused(`${translator.text(asked.failure)}\n`);
  const scenario = asked.value;
  const member = line.member === null ? null : findMember(plan, line.member);
  if (member === undefined) return misused(`${translator.text(unknownMember(plan, line.member ?? ''))}\n`);

  const written = paperOf(plan, scenario, member, translator);
  const said = line.json ? jsonText(paperJson(plan, scenario, written)) : paperText(written);
  return done(said, warningsText(warnings, translator));
}

function paperOf(
  plan: Plan,
  { id: scenario }: ScenarioHead,
  member: Member | null,
  { language, text }: Translator,
): WrittenPaper {
  const subject: Paper['subject'] = member ? { kind: 'member', member: member.id } : { kind: 'agreement' };
  const isOfThis = (each: Paper) =>
    each.scenario === scenario &&
    (each.subject.kind === 'member' ? each.subject.member : null) === (member?.id ?? null);
  const nothing = { date: null, caseNumber: '', officer: '', board: '', edits: [] };
  const own = plan.papers.find(isOfThis) ?? { id: 'paper', subject, scenario, ...nothing };
  const outcomes = new Map<string, ReturnType<typeof calculate>>();
  const outcomeOf = (id: string) => {
    const outcome = outcomes.get(id) ?? calculate(plan, id);
    outcomes.set(id, outcome);
    return outcome;
  };
  return writePaper(plan, { ...own, language }, outcomeOf, text);
}
