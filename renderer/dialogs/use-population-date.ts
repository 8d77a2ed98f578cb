import { resolve } from '../../core/index.ts';
import { useDocument, usePlan } from '../store/document-store.ts';

/** The year whose 31 December the active scenario counts inhabitants at. */
export function usePopulationDate(): number {
  const plan = usePlan();
  const scenario = useDocument((state) => state.scenario);
  return resolve(plan, scenario).populationYear;
}
