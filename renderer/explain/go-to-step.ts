import type { Outcome, Plan } from '../../core/index.ts';
import { goToCell } from '../frame/go-to-cell.ts';
import { revealField } from '../panel/reveal-field.ts';
import { explainStore } from './explain-store.ts';
import { stepPlace } from './step-place.ts';

/** Goes to where an address stands, with the keyboard: a cell of the sheet, or an assumption. */
export function goToSource(plan: Plan, outcome: Outcome, address: string): void {
  const place = stepPlace(plan, outcome, address);
  if (place?.kind === 'input') revealField(place.input);
  if (place?.kind === 'cell') goToCell(place.cell);
}

/** The same from the tree, which stays as it is. */
export function goToStep(plan: Plan, outcome: Outcome, address: string): void {
  const place = stepPlace(plan, outcome, address);
  if (place?.kind === 'cell') explainStore.setState({ visited: place.cell });
  goToSource(plan, outcome, address);
}
