import {
  fixedText,
  moneyText,
  type Explanation,
  type Message,
  type MessageValue,
  type Unit,
} from '../../core/index.ts';
import type { Translator } from '../../resources/text/translator.ts';
import { writeValue } from '../../resources/text/write-value.ts';

/** An explanation, or only a sentence that says why there is no figure. */
export type Explained = Explanation | Unexplained;

export interface Unexplained {
  readonly cell: string;
  readonly title: Message;
  readonly value: null;
  readonly sentence: Message;
  readonly rule: null;
  readonly parts: readonly [];
}

/** A step of `explain --json`; its names are promised in docs/terminal.md. */
export interface ExplanationJson {
  readonly cell: string;
  readonly title: string;
  readonly value: string | null;
  readonly sentence: string;
  readonly rule: string | null;
  readonly parts: readonly ExplanationJson[];
}

/** An explanation and what it was made of, down to inputs. */
export function explanationJson(
  { cell, title, value, sentence, rule, parts }: Explained,
  unit: Unit,
  translator: Translator,
): ExplanationJson {
  return {
    cell,
    title: translator.text(title),
    value: value === null ? null : valueJson(value, unit, translator),
    sentence: translator.text(sentence),
    rule,
    parts: parts.map((part) => explanationJson(part, unit, translator)),
  };
}

/** Decimal text: an amount in the plan's unit, percent as written; what is no figure in words. */
function valueJson(value: MessageValue, unit: Unit, { text, language }: Translator): string {
  if (typeof value === 'object' && value.kind === 'money') return moneyText(value.value, unit);
  if (typeof value === 'object' && value.kind === 'percent') {
    return fixedText({ n: value.value.n * 100n, d: value.value.d }, value.decimals);
  }
  if (typeof value === 'object' && value.kind === 'decimal') return value.text;
  return String(writeValue(value, language, text));
}
