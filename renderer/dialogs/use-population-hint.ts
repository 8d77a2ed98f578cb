import type { RegisterEntry } from '../../core/index.ts';
import { useFormat, useText } from '../text/use-text.ts';
import { usePopulationDate } from './use-population-date.ts';

/** What counts where no inhabitants are typed: the register's at the active scenario's date, or nothing. */
export function usePopulationHint(entry: RegisterEntry | null | undefined): string {
  const text = useText();
  const format = useFormat();
  const year = usePopulationDate();
  const known = entry?.population[year];
  if (known === undefined) return text.t('member.populationOwn');
  return text.t('member.populationHint', { population: format.decimal(String(known)), year });
}
