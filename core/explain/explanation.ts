import type { Message, MessageValue } from '../message.ts';

/** A value in a formula, with the cell that it comes from, so that a step can be walked to its source. */
export interface ExplanationTerm {
  readonly value: MessageValue;
  /** `<row id>/<column id>` or `input:<input id>`; `null` where it has no cell of its own. */
  readonly cell: string | null;
}

/** `terms` with an operator between each two: `20 % × 1 156 000 kr`. */
export interface ExplanationFormula {
  readonly terms: readonly ExplanationTerm[];
  readonly operators: readonly ('×' | '+' | '−' | '÷' | '·')[];
  readonly result: ExplanationTerm;
}

/** Why a figure is what it is (X1): values, rule and rounding, down to inputs. */
export interface Explanation {
  /** The rule that made it: `A4`, `C2`. */
  readonly rule: string;
  readonly title: Message;
  readonly value: MessageValue;
  /** For the formula bar; `null` where the value is an input. */
  readonly formula: ExplanationFormula | null;
  /** A sentence that can be copied and stands alone. */
  readonly sentence: Message;
  readonly cell: string;
  /** What it was made of. */
  readonly parts: readonly Explanation[];
}
