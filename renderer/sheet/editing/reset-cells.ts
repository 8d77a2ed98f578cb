import { resetInput } from '../../../core/index.ts';
import { documentStore } from '../../store/document-store.ts';
import { cellsIn, type Rect } from '../selection/rect.ts';
import { cellAt, type SheetPlaces } from '../sheet-scope.ts';
import { changeCells } from './change-cells.ts';
import type { CellWrite } from './take-each.ts';

/** Lets every value that the scenario has of its own in a rectangle follow the base again (S3), as one step. */
export function resetCells(places: SheetPlaces, rect: Rect): void {
  const { scenario } = documentStore.getState();
  const writes = overridesIn(places, rect).map(({ address, input, year }): CellWrite => ({
    address,
    command: (plan) => resetInput(plan, { scenario, input, year }),
  }));
  changeCells(places, { name: 'resetCells', left: 'sheet.notReset' }, writes);
}

/** The values of its own that a scenario has in a rectangle, each once: several cells may show the same. */
export function overridesIn(places: SheetPlaces, rect: Rect) {
  const found = cellsIn(places.map, rect).flatMap(({ address }) => {
    const override = cellAt(places, address)?.override;
    if (!override) return [];
    const { input, year } = override;
    return [[`${input} ${year ?? ''}`, { address, input, year }] as const];
  });
  // The first of those that show the same value stands for it.
  return [...new Map(found.reverse()).values()].reverse();
}
