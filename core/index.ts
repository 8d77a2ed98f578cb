/** The door of the core: the only file that the renderer, the desktop host and the terminal import from. */
export { success, refusal, type Result } from './result.ts';
export { message, type Message, type MessageValue } from './message.ts';
export * from './numbers/ratio.ts';
export * from './numbers/money.ts';
export { Decimal } from './numbers/decimal.ts';
export type * from './outcome.ts';
export type * from './plan/schema.ts';
export { LIMITS } from './plan/schema.ts';
export type * from './sheet/sheet.ts';
export type * from './explain/explanation.ts';
export type * from './compare/comparison.ts';
export type { Language } from './numbers/language.ts';
export { parseNumber, type ParseOptions } from './numbers/parse-number.ts';
export { evaluateArithmetic, valueOfArithmetic } from './numbers/arithmetic.ts';
export {
  formatDecimal,
  formatInputText,
  formatMoney,
  formatPercent,
  formatRatio,
} from './numbers/format-number.ts';
export { decimalText, fixedText, percentText, ratioText } from './numbers/ratio-text.ts';
export { ratioOfInput } from './numbers/number-input.ts';
export { perInhabitant } from './numbers/per-inhabitant.ts';
