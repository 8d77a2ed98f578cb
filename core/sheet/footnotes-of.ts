import { message, type Message } from '../message.ts';
import type { Member, Plan } from '../plan/schema.ts';

/** The most members that one footnote names. */
const MOST_NAMED = 3;

const MARK = '*';

/** Whether a typed population stands in the register's place (K7), so that a footnote says so. */
function isTyped(member: Member): boolean {
  return member.register !== null && member.population !== null;
}

/** Whether its name needs the footnote's mark beside it: names from printed letters may end with one already. */
export function needsMark(member: Member): boolean {
  return isTyped(member) && !member.name.endsWith(MARK);
}

/** Under the sheet: whose inhabitants are typed in the register's place, and where the others come from (K7). */
export function footnotesOf(plan: Plan): readonly Message[] {
  const starred = plan.members.filter(isTyped);
  const fromRegister = plan.members.some(({ register, population }) => register && !population);
  return [...starredNotes(starred), ...(fromRegister ? [registerNote(plan, starred.length > 0)] : [])];
}

function starredNotes(starred: readonly Member[]): readonly Message[] {
  if (starred.length === 0) return [];
  if (starred.length > MOST_NAMED) return [message('sheet.footnote.typedMany', { count: starred.length })];
  return starred.map(typedNote);
}

/** The note says why the value is typed; a note that does not name its member is put after the name. */
function typedNote({ name: shown, note }: Member): Message {
  const name = shown.endsWith(MARK) ? shown.slice(0, -MARK.length).trimEnd() : shown;
  const said = firstLine(note);
  if (said === '') return message('sheet.footnote.typed', { name });
  if (said.includes(name)) return message('sheet.footnote.typedBecause', { note: said });
  return message('sheet.footnote.typedNamed', { name, note: said });
}

function registerNote(plan: Plan, others: boolean): Message {
  const values = { source: plan.registerSource, year: plan.populationYear };
  return others
    ? message('sheet.footnote.registerOthers', values)
    : message('sheet.footnote.register', values);
}

/** The note's first line, without a full stop: it is put into a sentence. */
function firstLine(note: string): string {
  return (note.split('\n')[0] ?? '').trim().replace(/\.$/, '');
}
