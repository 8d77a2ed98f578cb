import { selectedIn } from '../../../renderer/sheet/current-scope.ts';
import { copyOfCell } from '../../../renderer/sheet/clipboard/copy-of-cell.ts';
import { activeAddress, cellAt as cellOf, type SheetScope } from '../../../renderer/sheet/sheet-scope.ts';
import { rectOfCell } from '../../../renderer/sheet/selection/rect.ts';
import { currentText } from '../../../renderer/text/use-text.ts';
import { nthCell, type Gesture } from './gesture.ts';
import { openPlanOf } from './scope.ts';
import {
  cellAt,
  columnsOf,
  copyOfTyped,
  effective,
  put,
  putOne,
  SLOTS,
  type ModelCopy,
  type ModelRect,
  type ModelState,
  type Typed,
  YEARS,
} from './sheet-model.ts';

/** Where the sheet's figures come from is not what is tried here: a computed cell is copied as the program shows it. */
function copyIn(scope: SheetScope, typed: ReadonlyMap<string, Typed>, cell: string | null): ModelCopy {
  const own = cell === null ? null : copyOfTyped(typed.get(cell));
  const [row = '', column = ''] = (cell ?? '').split('/');
  const shown = cellOf(scope, { row, column });
  const { plan, scenario } = openPlanOf();
  const settings = { language: 'sv', display: 'kr' } as const;
  const copy = shown && copyOfCell(shown, { plan, scenario, settings, text: currentText() });
  const text = copy?.text ?? '';
  if (!own) return { text, typed: copy?.typed ?? null, per: null, on: null };
  // In a cell of words a typed figure is what it shows.
  return own.typed === null ? own : { ...own, text };
}

const NOTHING: ModelCopy = { text: '', typed: null, per: null, on: null };

/** What the model makes of a gesture over what is selected, in a sheet with these rows. */
export function after(state: ModelState, inScenario: boolean, scope: SheetScope, what: Gesture): ModelState {
  const all = scope.map.rows.map(({ id }) => id).filter((id) => id !== 'add');
  const found = selectedIn(scope);
  if (!found) return state;
  const ids = scope.map.rows.slice(found.top, found.bottom + 1).map(({ id }) => id);
  const rect: ModelRect = { ...found, rows: ids.filter((id) => id !== 'add') };
  const typed = effective(state, inScenario);
  switch (what.kind) {
    case 'type': {
      const active = activeAddress(scope);
      const cell = active ? `${active.row}/${active.column}` : '';
      if (typed.get(cell)?.kind === 'switch') return state;
      const copy = { text: what.text, typed: null, per: null, on: null };
      return putOne(state, inScenario, cell, copy) ?? state;
    }
    case 'typeInAll': {
      const active = activeAddress(scope);
      const cell = active ? `${active.row}/${active.column}` : '';
      const own = typed.get(cell);
      if (own?.kind === 'switch') return state;
      const per = active?.column === 'ceiling' ? (own?.kind === 'number' && own.per) || 'year' : null;
      const copy = { text: what.text, typed: null, per, on: null };
      if (!putOne(state, inScenario, cell, copy)) return state;
      return put(
        state,
        inScenario,
        cellsOf(rect).map((each) => ({ cell: each, copy })),
      );
    }
    case 'clear': {
      const cells = cellsOf(rect).filter((cell) => typed.get(cell)?.kind !== 'switch');
      return cells.reduce(
        (done, cell) => putOne(done, inScenario, cell, emptied(typed, cell)) ?? done,
        state,
      );
    }
    case 'switch': {
      const members = cellsOf(rect).filter((cell) => cell.endsWith('/joined') && typed.has(cell));
      const on = members.some((cell) => !isOn(typed.get(cell)));
      const copy = { text: '', typed: null, per: null, on };
      return put(
        state,
        inScenario,
        members.map((cell) => ({ cell, copy })),
      );
    }
    case 'paste': {
      const block = what.block.map((row) => row.map((text) => ({ text, typed: null, per: null, on: null })));
      return put(state, inScenario, pasted(rect, all, block));
    }
    case 'copy': {
      const to = nthCell(scope, what.to);
      const target = rectOfCell(scope.map, to);
      if (!target) return state;
      const block = rect.rows.map((row) =>
        columnsOf(rect).map((slot) => copyIn(scope, typed, cellAt(row, slot, rect.left))),
      );
      return put(state, inScenario, pasted({ ...target, rows: [to.row] }, all, block));
    }
    case 'fill':
      return put(state, inScenario, filled(scope, typed, rect, all, what.direction));
    default:
      return state;
  }
}

/** What is left of an emptied cell: 0 of an amount in a row that is typed year by year. */
function emptied(typed: ReadonlyMap<string, Typed>, cell: string): ModelCopy {
  const [row = '', column = ''] = cell.split('/');
  const isAmount = YEARS.includes(column) && YEARS.every((year) => typed.has(`${row}/${year}`));
  return { text: isAmount ? '0' : '', typed: null, per: null, on: null };
}

function isOn(value: Typed | undefined): boolean {
  return value?.kind === 'switch' && value.on;
}

function cellsOf(rect: ModelRect): readonly string[] {
  return rect.rows.flatMap((row) => columnsOf(rect).flatMap((slot) => cellAt(row, slot, rect.left) ?? []));
}

function pasted(rect: ModelRect, all: readonly string[], cells: readonly (readonly ModelCopy[])[]) {
  const height = cells.length;
  const width = cells[0]?.length ?? 0;
  const [rows, columns] = [rect.rows.length, columnsOf(rect).length];
  const isRepeated = rows % height === 0 && columns % width === 0;
  const [tall, wide] = isRepeated ? [rows, columns] : [height, width];
  const from = all.indexOf(rect.rows[0] ?? '');
  const target = { rows: all.slice(from, from + tall), left: rect.left, right: SLOTS.length - 1 };
  const slots = columnsOf(target);
  return Array.from({ length: tall * wide }, (_cell, at) => {
    const [row, column] = [Math.floor(at / wide), at % wide];
    const copy = cells[row % height]?.[column % width] ?? NOTHING;
    return { cell: cellAt(target.rows[row], slots[column], rect.left), copy };
  });
}

function filled(
  scope: SheetScope,
  typed: ReadonlyMap<string, Typed>,
  selected: ModelRect,
  all: readonly string[],
  direction: 'down' | 'right',
) {
  const above = all[all.indexOf(selected.rows[0] ?? '') - 1];
  const isDown = direction === 'down';
  const isAlone = (isDown ? selected.rows : columnsOf(selected)).length === 1;
  if (isAlone && (isDown ? above === undefined : selected.left === 0)) return [];
  const rect = !isAlone
    ? selected
    : isDown
      ? { ...selected, rows: [above ?? '', ...selected.rows] }
      : { ...selected, left: selected.left - 1 };
  const slots = columnsOf(rect);
  return rect.rows.flatMap((row, at) =>
    slots.flatMap((slot, column) => {
      const cell = cellAt(row, slot, rect.left);
      if (cell === null || (isDown ? at : column) === 0) return [];
      const source = isDown ? cellAt(rect.rows[0], slot, rect.left) : cellAt(row, slots[0], rect.left);
      return source === null ? [] : [{ cell, copy: copyIn(scope, typed, source) }];
    }),
  );
}
