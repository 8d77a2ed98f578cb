import type { KeyPart, Plan, ShareRounding } from '../../core/index.ts';
import type { TextKey } from '../../resources/text/text-key.ts';
import type { Translator } from '../text/use-text.ts';
import { isByKey, type PartBy } from './part-edit.ts';

const BY_LABELS: Readonly<Record<KeyPart['kind'], TextKey>> = {
  divide: 'keys.dividedBy',
  fee: 'keys.feeOf',
  rate: 'keys.ratePer',
};

/** What the choice of what a part goes by is called. */
export function byLabel({ kind }: KeyPart): TextKey {
  return BY_LABELS[kind];
}

/** What a part goes by, in a list of choices: "Folkmängd", "Skattekraft", "Procenten i Ägarandel", "Samma för alla". */
export function byWords({ keyColumns }: Plan, part: KeyPart, by: PartBy, text: Translator): string {
  switch (by.kind) {
    case 'none':
      return text.t(part.kind === 'fee' ? 'keys.sameForAll' : 'keys.perInhabitant');
    case 'population':
      return text.t('panel.keyPopulation');
    case 'equal':
      return text.t('panel.keyEqual');
    case 'column':
    case 'percents': {
      const column = keyColumns.find(({ id }) => id === by.column)?.name ?? by.column;
      return by.kind === 'column' ? column : text.t('keys.percentsOf', { column });
    }
  }
}

const STEPS: Readonly<Record<ShareRounding, TextKey>> = {
  none: 'keys.exact',
  '1': 'keys.wholePercent',
  '0.1': 'keys.tenths',
  '0.01': 'keys.hundredths',
};

/** How shares are rounded, in a list of choices. Nothing chosen is the plan's step for K1, exact for K2 and K3 (A2). */
export function roundingWords(part: KeyPart, rounding: ShareRounding | null, text: Translator): string {
  if (rounding !== null) return text.t(STEPS[rounding]);
  return text.t(part.kind === 'divide' && isByKey(part.by) ? 'keys.asPlan' : 'keys.exact');
}
