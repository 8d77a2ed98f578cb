import type { Comparison } from '../../core/index.ts';
import { useSettings } from '../store/settings-store.ts';
import { useText } from '../text/use-text.ts';

/** What stands over the amounts: the unit once, and the period (design rule 4). */
export function useAmountHead({ period }: Comparison): string {
  const text = useText();
  const unit = useSettings((settings) => settings.display);
  return period.kind === 'year'
    ? text.t('compare.amountYear', { unit, year: period.year })
    : text.t('compare.amountSum', { unit });
}
