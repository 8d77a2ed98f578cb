import { message, setInput, success, type Plan } from '../../../core/index.ts';
import { documentStore, edit } from '../../store/document-store.ts';
import { inOneStep } from '../../store/in-one-step.ts';
import { cellsIn, type Rect } from '../selection/rect.ts';
import { cellAt, type SheetPlaces } from '../sheet-scope.ts';

/** Switches the memberships of a rectangle as one step: all in, or, where all are in, all out. Answers whether there are any. */
export function switchMembers(places: SheetPlaces, rect: Rect): boolean {
  const inputs = cellsIn(places.map, rect).flatMap(({ address }) => {
    const cell = cellAt(places, address);
    if (cell?.value.kind !== 'boolean' || cell.edit?.kind !== 'input') return [];
    return [{ input: cell.edit.input, year: cell.edit.year, isIn: cell.value.value === true }];
  });
  if (inputs.length === 0) return false;
  const all = inputs.some(({ isIn }) => !isIn);
  const { scenario } = documentStore.getState();
  const [first, ...others] = inputs.map(
    ({ input, year }) =>
      (plan: Plan) =>
        setInput(plan, { scenario, input, year, value: { all } }),
  );
  if (!first) return false;
  edit((plan) => {
    const done = inOneStep(first, ...others)(plan);
    const label = message(all ? 'edit.joinMany' : 'edit.leaveMany', { count: inputs.length });
    return done.ok ? success({ plan: done.value.plan, label }) : done;
  });
  return true;
}
