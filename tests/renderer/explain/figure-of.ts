import type { CellValue, MessageValue, Unit } from '../../../core/index.ts';
import { decimalText, fixedText } from '../../../core/numbers/ratio-text.ts';

/** A figure as a value in a sentence; `null` for what is no figure. */
export function figureOf(value: CellValue, unit: Unit): MessageValue | null {
  switch (value.kind) {
    case 'money':
      return { kind: 'money', value: value.value, unit };
    case 'percent':
      return value;
    case 'share':
      return { kind: 'percent', value: value.rounded, decimals: value.decimals };
    case 'number':
      return {
        kind: 'decimal',
        text: value.decimals === 2 ? fixedText(value.value, 2) : decimalText(value.value, 10),
      };
    default:
      return null;
  }
}
