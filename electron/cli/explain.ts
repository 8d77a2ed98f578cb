import {
  calculate,
  explain as explainCell,
  message,
  yearColumnId,
  type Member,
  type Message,
  type Plan,
} from '../../core/index.ts';
import type { Translator } from '../../resources/text/translator.ts';
import { done, jsonText, misused, type Answer } from './answer.ts';
import type { CommandLine } from './command-line.ts';
import { explanationJson, type Unexplained } from './explanation-json.ts';
import { explanationText } from './explanation-text.ts';
import { findMember, unknownMember } from './find-member.ts';
import { askedScenario } from './find-scenario.ts';
import { warningsText } from './issues-text.ts';
import { openPlanFile } from './open-plan-file.ts';

/** `explain PLAN --member NAME --year Y`: why a member pays what it pays in a year, down to inputs. */
export async function explain(line: CommandLine, translator: Translator): Promise<Answer> {
  const [path = ''] = line.files;
  const opened = await openPlanFile(path, translator);
  if (!opened.ok) return opened.answer;
  const { plan, warnings } = opened;
  const misuse = (said: Message) => misused(`${translator.text(said)}\n`);
  const asked = askedScenario(plan, line.scenarios[0]);
  if (!asked.ok) return misuse(asked.failure);
  const scenario = asked.value;
  const member = findMember(plan, line.member ?? '');
  if (!member) return misuse(unknownMember(plan, line.member ?? ''));
  const position = plan.years.findIndex(({ year }) => `${year}` === line.year?.trim());
  const year = plan.years[position]?.year;
  if (year === undefined) return misuse(unknownYear(plan, line.year ?? ''));

  const outcome = calculate(plan, scenario.id);
  const cell = `member:${member.id}/${yearColumnId(year)}`;
  const found = explainCell(plan, scenario.id, outcome, cell);
  const joined = outcome.members.find(({ id }) => id === member.id)?.joined[position] ?? false;
  const explained = found ?? noFigure(member, year, cell, joined);
  const written = line.json
    ? jsonText({
        plan: plan.name,
        scenario: scenario.name,
        ...explanationJson(explained, plan.unit, translator),
      })
    : `${plan.name}\n${scenario.letter}  ${scenario.name}\n\n${explanationText(explained, translator)}`;
  return done(written, warningsText(warnings, translator));
}

function noFigure({ name }: Member, year: number, cell: string, joined: boolean): Unexplained {
  const values = { member: name, year };
  const sentence = joined
    ? message('cli.explain.notComputed', values)
    : message('cli.explain.notJoined', values);
  return { cell, title: message('explain.title.pays', values), value: null, sentence, rule: null, parts: [] };
}

function unknownYear({ years }: Plan, wanted: string): Message {
  const items = years.map(({ year }) => year);
  return message('cli.misuse.unknownYear', { wanted, years: { kind: 'list', items } });
}
