import { useText } from '../text/use-text.ts';

/** What a line's figures are called in its form, where the panel's own words need the line's name beside them. */
export function useFigureLabels(): Readonly<Record<string, string>> {
  const text = useText();
  return {
    pay: text.t('line.figure.pay'),
    percent: text.t('line.figure.percent'),
    quantity: text.t('line.figure.quantity'),
  };
}
