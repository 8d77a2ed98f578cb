import { message, type Message } from '../message.ts';
import { words } from './input-spec.ts';
import { rowOf } from './row-index.ts';
import type { Paper, Plan } from './schema.ts';

/**
 * Papers with the same id, of a member or a scenario that is not there, and with a section that is written twice in one
 * language: `check.paperTwice`, `paperOfNobody`, `paperOfNoScenario`, `paperSectionTwice`.
 */
export function checkPapers(plan: Plan): readonly Message[] {
  const ids = plan.papers.map(({ id }) => id);
  return plan.papers.flatMap((paper, position) => {
    const place = { place: words('place.paperAt', { number: position + 1 }) };
    return [
      ...(ids.indexOf(paper.id) < position ? [message('check.paperTwice', place)] : []),
      ...(isOfNobody(plan, paper) ? [message('check.paperOfNobody', place)] : []),
      ...(isOfScenario(plan, paper) ? [] : [message('check.paperOfNoScenario', place)]),
      ...(hasSectionTwice(paper) ? [message('check.paperSectionTwice', place)] : []),
    ];
  });
}

function isOfNobody({ members }: Plan, { subject }: Paper): boolean {
  return subject.kind === 'member' && rowOf(members, subject.member) === undefined;
}

function isOfScenario({ base, scenarios }: Plan, { scenario }: Paper): boolean {
  return scenario === base.id || scenarios.some(({ id }) => id === scenario);
}

function hasSectionTwice({ edits }: Paper): boolean {
  const places = edits.map(({ section, language }) => `${section} ${language}`);
  return new Set(places).size < places.length;
}
