import { useMemo } from 'react';
import {
  formatDecimal,
  formatInputText,
  formatMoney,
  formatPercent,
  formatRatio,
  type Money,
  type NumberInput,
  type Ratio,
  type Unit,
} from '../../core/index.ts';
import { createTranslator, showMissing, type Translator } from '../../resources/text/translator.ts';
import type { Settings } from '../host/host.ts';
import { useDocument } from '../store/document-store.ts';
import { settingsStore, useSettings } from '../store/settings-store.ts';

export type { Translator };

const translators: Readonly<Record<Settings['language'], Translator>> = {
  sv: createTranslator('sv', showMissing),
  en: createTranslator('en', showMissing),
};

/** The catalogue of the chosen language; renders again when the language changes. */
export function useText(): Translator {
  return translators[useSettings((settings) => settings.language)];
}

/** The catalogue of a language, whatever the program speaks: for words that are copied in it. */
export function textIn(language: Settings['language']): Translator {
  return translators[language];
}

/** The same outside a component. */
export function currentText(): Translator {
  return translators[settingsStore.getState().language];
}

/** The other language's, for a search that finds names in both. */
export function useOtherText(): Translator {
  return translators[useSettings((settings) => settings.language) === 'sv' ? 'en' : 'sv'];
}

/** Figures in the chosen language and display unit, without the unit's name. */
export interface Format {
  /** What amounts are written in on screen (N5, a view only). */
  readonly display: 'kr' | 'tkr';
  money(amount: Money): string;
  percent(fraction: Ratio, decimals: number): string;
  ratio(value: Ratio, decimals: number): string;
  /** Canonical decimal text as the language writes it. */
  decimal(text: string, decimals?: { readonly min: number; readonly max: number }): string;
  /** What an editor shows of a typed number: `=25000*1,4*7`. */
  inputText(input: NumberInput): string;
}

export function useFormat(): Format {
  const language = useSettings((settings) => settings.language);
  const display = useSettings((settings) => settings.display);
  const unit = useDocument((state) => state.plan?.unit ?? 'kr');
  return useMemo(() => formatIn(language, display, unit), [language, display, unit]);
}

export function formatIn(language: Settings['language'], display: Settings['display'], unit: Unit): Format {
  // In the plan's own unit every decimal is shown: amounts may be finer than the unit (A4).
  const shown = (display === 'tkr') === (unit === 'tkr') ? 'plan' : display;
  return {
    display,
    money: (amount) => formatMoney(amount, unit, { language, display: shown }),
    percent: (fraction, decimals) => formatPercent(fraction, decimals, language),
    ratio: (value, decimals) => formatRatio(value, decimals, language),
    decimal: (text, decimals) => formatDecimal(text, decimals ? { language, decimals } : { language }),
    inputText: (input) => formatInputText(input, language),
  };
}
