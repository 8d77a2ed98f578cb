import { message, type Message } from '../message.ts';
import { cleanName } from '../plan/clean-name.ts';
import { inputOf } from '../plan/inputs.ts';
import { sameText } from '../plan/same-value.ts';
import { idText, LIMITS, type Plan, type Remark } from '../plan/schema.ts';
import { yearsOf } from '../plan/years.ts';
import { refusal, success, type Result } from '../result.ts';
import { resolve } from '../scenario/resolve.ts';
import { cleanNote } from './clean-text.ts';
import { firstPastLimits, rolledPlan } from './rolled-plan.ts';
import { rolledScenario } from './rolled-scenario.ts';
import { whyNoYears } from './set-years.ts';

/** The next agreement period: the caller gives the plan's id. */
export interface RollForward {
  readonly id: string;
  readonly name: string;
  /** How many years, 1–15. */
  readonly years: number;
  /** What stands before the plan's own note, as `continuationNote` has it; nothing where it is left out. */
  readonly note?: string;
}

/** What the note of a continuation says: the plan that it continues, and whose price level it begins at. */
export function continuationNote(plan: Plan): Message {
  const years = yearsOf(plan);
  return message('rollForward.note', { name: plan.name, first: years[0] ?? 0, last: years.at(-1) ?? 0 });
}

/**
 * The plan of the next agreement period, a file of its own: years of twelve months from the one after the last, each line
 * at the last year's price level (pay, price and amount × ∏(1 + index), half up to 10 decimals), all that differed
 * between years, membership too, as in the last. Scenarios go with it: what each costs in its first year is what it cost
 * in the last, where months are the same and 10 decimals hold the level. Rows keep their ids and notes. Decisions and
 * papers stay with the old plan, nobody has answered yet, and a value that is another than before has lost its source. Refused: a
 * name that is none, `refusal.yearsRange`, a note that cannot be kept, and `levelTooLarge`, which names the input.
 */
export function rollForward(plan: Plan, start: RollForward): Result<Plan, Message> {
  if (!idText.safeParse(start.id).success) return refusal(message('refusal.idTaken'));
  const name = cleanName(start.name);
  if (!name.ok) return name;
  const first = (yearsOf(plan).at(-1) ?? 0) + 1;
  const outside = whyNoYears({ first, count: start.years });
  if (outside) return refusal(outside);
  const note = joinedNotes(start.note ?? '', plan.note);
  if (!note.ok) return note;
  const years = Array.from({ length: start.years }, (_, offset) => ({ year: first + offset, months: 12 }));
  const rolled = rolledWithScenarios(plan, years);
  return rolled.ok
    ? success({
        ...rolled.value,
        id: start.id,
        name: name.value,
        note: note.value,
        decisions: [],
        papers: [],
      })
    : rolled;
}

function rolledWithScenarios(plan: Plan, years: Plan['years']): Result<Plan, Message> {
  const base = rolledPlan(plan, years);
  const effective = plan.scenarios.map(({ id }) => rolledPlan(resolve(plan, id), years));
  for (const each of [base, ...effective]) {
    const tooLarge = firstPastLimits(each);
    if (tooLarge) return refusal(tooLarge);
  }
  return success({
    ...base,
    members: base.members.map((member) => ({ ...member, status: null })),
    remarks: rolledRemarks(plan, base),
    scenarios: plan.scenarios.map((scenario, place) =>
      rolledScenario(scenario, effective[place] ?? base, base),
    ),
  });
}

/** The plan's own note is left out where there is no room for both. */
function joinedNotes(note: string, own: string): Result<string, Message> {
  const clean = cleanNote(note);
  if (!clean.ok) return clean;
  const both = [clean.value, own].filter((each) => each !== '').join('\n\n');
  return success(both.length > LIMITS.noteLength ? clean.value : both);
}

/** A value that is another than in the plan before does not come from where that came from. */
function rolledRemarks(plan: Plan, rolled: Plan): Plan['remarks'] {
  const kept = Object.entries(plan.remarks).flatMap(([input, remark]): [string, Remark][] => {
    if (sameText(inputOf(plan, input)?.value, inputOf(rolled, input)?.value)) return [[input, remark]];
    return remark.note === '' ? [] : [[input, { note: remark.note, source: null }]];
  });
  return Object.fromEntries(kept);
}
