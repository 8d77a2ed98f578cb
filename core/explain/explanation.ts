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
  /** Whether the terms give the result as it stands; false where it was rounded. */
  readonly exact: boolean;
}

/** What is said of an input beside its value: the register's value where another was typed, a note, a source, the base's value (S3). */
export interface ExplanationNote {
  readonly kind: 'register' | 'note' | 'source' | 'base';
  /** Words that stand alone, without a full stop. */
  readonly message: Message;
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
  /** Typed by a person, read from the register, or computed from its parts. */
  readonly origin: 'typed' | 'register' | 'computed';
  /** What the figure means against a ceiling: "Under taket. 13 440 kr kvar till 200 000 kr/år." */
  readonly remark: { readonly mark: 'over' | 'holds'; readonly message: Message } | null;
  /** In order; the sentence says them too. None of a figure that is computed. */
  readonly notes: readonly ExplanationNote[];
  /** Whether it may have parts, known without working them out; a sum of nothing may have none after all. */
  readonly hasParts: boolean;
  /** What it was made of; worked out when it is read. */
  readonly parts: readonly Explanation[];
}
