import { message, type Message } from '../message.ts';
import { checkKeyParts } from './check-key-parts.ts';
import { inputOf } from './inputs.ts';
import { place } from './place.ts';
import type { Line, Member, Plan } from './schema.ts';

/**
 * Key values of a column that the plan does not have, keys whose parts do not hold together, remarks of inputs that are
 * not there, lines that a percentage names twice: `check.columnGone`, those of `checkKeyParts`, `remarkOfNothing`,
 * `percentageTwice`. A percentage of a line that is gone, or a circle of them, is no fault of the file but an issue of
 * the calculation (C2).
 */
export function checkReferences(plan: Plan): readonly Message[] {
  const columns = new Set(plan.keyColumns.map(({ id }) => id));
  return [
    ...plan.members.flatMap((member) => goneColumns(member, columns)),
    ...plan.keys.flatMap((key) => checkKeyParts(key, columns)),
    ...Object.keys(plan.remarks)
      .filter((input) => !inputOf(plan, input))
      .map((input) => message('check.remarkOfNothing', { input })),
    ...plan.lines
      .filter(namesTwice)
      .map(({ name }) => message('check.percentageTwice', { place: place('line', name) })),
  ];
}

function goneColumns(member: Member, columns: ReadonlySet<string>): readonly Message[] {
  return Object.keys(member.keyValues)
    .filter((column) => !columns.has(column))
    .map((column) => message('check.columnGone', { place: place('member', member.name), column }));
}

function namesTwice(line: Line): boolean {
  return line.kind === 'percentage' && new Set(line.of).size < line.of.length;
}
