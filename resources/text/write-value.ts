import {
  formatDecimal,
  formatInputText,
  formatMoney,
  formatPercent,
  type Message,
  type MessageValue,
} from '../../core/index.ts';

export type Language = 'sv' | 'en';

const NO_BREAK_SPACE = '\u00a0';

const LISTS: Readonly<Record<Language, Intl.ListFormat>> = {
  sv: new Intl.ListFormat('sv', { type: 'conjunction' }),
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
};

/** A value as it stands in a sentence. A plain number stays one, so that it can select a plural form. */
export function writeValue(
  value: MessageValue,
  language: Language,
  text: (message: Message) => string,
): string | number {
  if (typeof value !== 'object') return value;
  switch (value.kind) {
    case 'money': {
      const figure = formatMoney(value.value, value.unit, { language, display: 'plan' });
      return figure + NO_BREAK_SPACE + text({ code: `unit.${value.unit}`, values: {} });
    }
    case 'percent':
      return formatPercent(value.value, value.decimals, language);
    case 'decimal':
      return formatDecimal(value.text, { language });
    case 'typed':
      return formatInputText(value.input, language);
    case 'list':
      return LISTS[language].format(value.items.map((item) => String(writeValue(item, language, text))));
    case 'message':
      return text(value.message);
  }
}
