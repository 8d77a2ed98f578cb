import type { Unit } from '../../core/index.ts';
import type { Translator } from '../text/use-text.ts';

/** What a plan's figures can be rounded to and written in (C5). */
export function unitChoices(text: Translator): readonly { readonly value: Unit; readonly words: string }[] {
  return [
    { value: 'kr', words: text.t('plan.unitKr') },
    { value: 'öre', words: text.t('plan.unitOre') },
    { value: 'tkr', words: text.t('plan.unitTkr') },
  ];
}
