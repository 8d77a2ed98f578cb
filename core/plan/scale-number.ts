import { valueOfArithmetic } from '../numbers/arithmetic.ts';
import { Decimal } from '../numbers/decimal.ts';
import { decimalText, numberInput, type NumberInput } from './schema.ts';

/** How figures change with the unit (N5): kronor in thousands, or thousands in kronor. */
export type Scale = 'toThousands' | 'fromThousands';

/**
 * A figure in another unit, exactly; `null` where 10 decimals cannot hold it. Arithmetic stays arithmetic where it
 * still gives the figure: `=25000*7` becomes `=(25000*7)/1000`, and that becomes `=25000*7` again.
 */
export function scaleNumber(input: NumberInput, scale: Scale): NumberInput | null {
  const exact = new Decimal(input.value);
  const value = (scale === 'toThousands' ? exact.div(1000) : exact.times(1000)).toFixed();
  if (!decimalText.safeParse(value).success) return null;
  if (!input.text.startsWith('=')) return { text: value, value };
  const texts = [unwrapped(input.text, scale), wrapped(input.text, scale)];
  return { text: texts.find((text) => gives(text, value)) ?? value, value };
}

function wrapped(text: string, scale: Scale): string {
  return `=(${text.slice(1)})${scale === 'toThousands' ? '/1000' : '*1000'}`;
}

function unwrapped(text: string, scale: Scale): string {
  const inverse = scale === 'toThousands' ? ')*1000' : ')/1000';
  return text.startsWith('=(') && text.endsWith(inverse) ? `=${text.slice(2, -inverse.length)}` : '';
}

function gives(text: string, value: string): boolean {
  if (!numberInput.safeParse({ text, value }).success) return false;
  const evaluated = valueOfArithmetic(text);
  return evaluated.ok && evaluated.value === value;
}
