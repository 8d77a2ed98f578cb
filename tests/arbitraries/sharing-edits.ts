import { addFunding } from '../../core/commands/add-funding.ts';
import { addKey } from '../../core/commands/add-key.ts';
import { addKeyColumn } from '../../core/commands/add-key-column.ts';
import type { EditResult } from '../../core/commands/edit.ts';
import { moveFunding } from '../../core/commands/move-funding.ts';
import { moveKeyColumn } from '../../core/commands/move-key-column.ts';
import { removeFunding } from '../../core/commands/remove-funding.ts';
import { removeKey } from '../../core/commands/remove-key.ts';
import { removeKeyColumn } from '../../core/commands/remove-key-column.ts';
import { setKeyParts } from '../../core/commands/set-key-parts.ts';
import type { KeyPart, Plan } from '../../core/plan/schema.ts';
import { idOf, pick, whole, type Draw } from './edit-draw.ts';
import { partyFor } from './input-edits.ts';

type Edit = (plan: Plan, draw: Draw) => EditResult;

/** Edits of funding, key columns and keys, by the command's name. */
export const SHARING_EDITS: Readonly<Record<string, Edit>> = {
  addFunding: (plan, draw) => {
    const row = { id: `f${draw.a}`, name: draw.text };
    return draw.c % 2 === 0
      ? addFunding(plan, { ...row, kind: 'own', party: partyFor(plan, draw) })
      : addFunding(plan, { ...row, kind: 'grant' });
  },
  removeFunding: (plan, { a }) => removeFunding(plan, { id: idOf(plan.funding, a) }),
  moveFunding: (plan, { a, b }) => moveFunding(plan, { id: idOf(plan.funding, a), to: b % 4 }),
  addKeyColumn: (plan, { a, flag, text }) =>
    addKeyColumn(plan, { id: `c${a}`, name: text, unit: flag ? 'kr/år' : text }),
  removeKeyColumn: (plan, { a }) => removeKeyColumn(plan, { id: idOf(plan.keyColumns, a) }),
  moveKeyColumn: (plan, { a, b }) => moveKeyColumn(plan, { id: idOf(plan.keyColumns, a), to: b % 4 }),
  addKey: (plan, draw) => addKey(plan, { id: `w${draw.a}`, name: draw.text, parts: partsFor(plan, draw) }),
  setKeyParts: (plan, draw) =>
    setKeyParts(plan, { id: idOf(plan.keys, draw.b), parts: partsFor(plan, draw) }),
  removeKey: (plan, { a }) => removeKey(plan, { id: idOf(plan.keys, a) }),
};

/** One to three parts, each with the id of its place, so that keys that are changed keep some. */
function partsFor(plan: Plan, draw: Draw): readonly KeyPart[] {
  const count = 1 + (draw.c % 3);
  return Array.from({ length: count }, (_, place) => partFor(plan, draw, place));
}

function partFor(plan: Plan, { a, b, number }: Draw, place: number): KeyPart {
  const id = `p${place}`;
  const column = plan.keyColumns.length > 0 && a % 2 === 0 ? idOf(plan.keyColumns, b) : null;
  const percent = { all: whole(b % 101) };
  switch ((a + place) % 6) {
    case 0:
      return { id, kind: 'divide', by: { kind: 'equal' }, takes: 'percent', figure: percent, rounding: null };
    case 1:
      return column === null
        ? { id, kind: 'fee', figure: { all: number }, column }
        : { id, kind: 'fee', figure: null, column };
    case 2:
      return { id, kind: 'rate', figure: { all: number }, column };
    case 3:
      return {
        id,
        kind: 'divide',
        by: column === null ? { kind: 'population' } : { kind: pick(['column', 'percents'], b), column },
        takes: 'percentOfRest',
        figure: percent,
        rounding: '0.1',
      };
    case 4:
      return {
        id,
        kind: 'divide',
        by: { kind: 'population' },
        takes: 'amount',
        figure: { all: number },
        rounding: 'none',
      };
    default:
      return { id, kind: 'divide', by: { kind: 'equal' }, takes: 'rest', figure: null, rounding: null };
  }
}
