import { message, type Message } from '../message.ts';
import { place } from './place.ts';
import { inputOf } from './inputs.ts';
import { columnOfPart } from './key-columns.ts';
import type { KeyPart, Line, Member, OwnKey, Plan } from './schema.ts';

/**
 * Key values of a column that the plan does not have, and lines that a percentage names twice, keys whose parts do not hold together, remarks of
 * inputs that are not there: `check.columnGone`, `percentageTwice`, `partTwice`, `partColumnGone`, `partFigure`, `remarkOfNothing`. A percentage of a line that is gone, or a circle of them, is no fault of the file but an issue
 * of the calculation (C2).
 */
export function checkReferences(plan: Plan): readonly Message[] {
  const columns = new Set(plan.keyColumns.map(({ id }) => id));
  return [
    ...plan.members.flatMap((member) => goneColumns(member, columns)),
    ...plan.keys.flatMap((key) => unsoundParts(key, columns)),
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

/** Parts with the same id, of a column that is gone, or with a figure where there can be none or none where there must be. */
function unsoundParts(key: OwnKey, columns: ReadonlySet<string>): readonly Message[] {
  const where = { place: place('key', key.name) };
  const ids = new Set(key.parts.map(({ id }) => id));
  return [
    ...(ids.size < key.parts.length ? [message('check.partTwice', where)] : []),
    ...key.parts.flatMap((part, at) => {
      const number = { ...where, number: at + 1 };
      const column = columnOfPart(part);
      if (column !== null && !columns.has(column)) return [message('check.partColumnGone', number)];
      return hasRightFigure(part) ? [] : [message('check.partFigure', number)];
    }),
  ];
}

function hasRightFigure(part: KeyPart): boolean {
  if (part.kind === 'rate') return true;
  if (part.kind === 'fee') return (part.figure === null) !== (part.column === null);
  return (part.figure === null) === (part.takes === 'rest');
}

function namesTwice(line: Line): boolean {
  return line.kind === 'percentage' && new Set(line.of).size < line.of.length;
}
