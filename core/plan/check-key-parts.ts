import { message, type Message } from '../message.ts';
import { columnOfPart } from './key-columns.ts';
import { place } from './place.ts';
import type { KeyPart, OwnKey } from './schema.ts';

/**
 * Parts of a key that do not hold together (K6): with the same id, of a column that is gone, or with a figure where there
 * can be none or none where there must be: `check.partTwice`, `partColumnGone`, `partFigure`. Parts are counted from 1.
 */
export function checkKeyParts(
  { name, parts }: Pick<OwnKey, 'name' | 'parts'>,
  columns: ReadonlySet<string>,
): readonly Message[] {
  const where = { place: place('key', name) };
  const ids = new Set(parts.map(({ id }) => id));
  return [
    ...(ids.size < parts.length ? [message('check.partTwice', where)] : []),
    ...parts.flatMap((part, at) => {
      const number = { ...where, number: at + 1 };
      const column = columnOfPart(part);
      if (column !== null && !columns.has(column)) return [message('check.partColumnGone', number)];
      return hasRightFigure(part) ? [] : [message('check.partFigure', number)];
    }),
  ];
}

/** A rate always has a figure; a fee has one or a column; a dividing part has one unless it takes the rest. */
function hasRightFigure(part: KeyPart): boolean {
  if (part.kind === 'rate') return true;
  if (part.kind === 'fee') return (part.figure === null) !== (part.column === null);
  return (part.figure === null) === (part.takes === 'rest');
}
