import type { Explanation, ExplanationNote, Message } from '../../core/index.ts';
import type { Translator } from '../../resources/text/translator.ts';
import { writeValue } from '../../resources/text/write-value.ts';
import { ruleWords } from './rule-words.ts';

/** A step as it is read: what it is, its figure, whether it is an input, how it came about and what is said of it. */
export interface StepWords {
  readonly title: string;
  readonly value: string;
  /** "inmatat", "valt", "ur registret"; `null` for what is computed. */
  readonly origin: string | null;
  /** The rule in words; `null` where the step's own sentence says more. */
  readonly rule: string | null;
  /** The values: "16 % × 1 166 000 kr". */
  readonly calculation: string | null;
  /** What happened, where no calculation says it: who got the percent that was left. */
  readonly sentence: string | null;
  readonly notes: readonly { readonly kind: ExplanationNote['kind']; readonly words: string }[];
}

export function stepWords(step: Explanation, translator: Translator): StepWords {
  const { text, t, language } = translator;
  const write = (value: Explanation['value']) => String(writeValue(value, language, text));
  const rule = ruleWords(step);
  const isInput = step.origin !== 'computed';
  const sentence = isInput || step.formula ? null : ownSentence(step, translator);
  return {
    title: text(step.title),
    value: write(step.value),
    origin: originWords(step, translator),
    rule: rule === null || isInput || sentence !== null ? null : t(rule),
    calculation: calculationWords(step, translator),
    sentence,
    notes: step.notes.map(({ kind, message }) => ({ kind, words: text(message) })),
  };
}

function originWords({ origin, sentence }: Explanation, { t }: Translator): string | null {
  if (origin === 'computed') return null;
  if (origin === 'register') return t('explainPanel.register');
  return t(isChosen(sentence) ? 'explainPanel.chosen' : 'explainPanel.typed');
}

/** Whether an input is one of a few, and not written; its note, source and base's value stand around what is said. */
function isChosen({ code, values }: Message): boolean {
  const { said } = values;
  if (typeof said === 'object' && said.kind === 'message') return isChosen(said.message);
  return CHOSEN.has(code);
}

const CHOSEN: ReadonlySet<string> = new Set([
  'explain.input.chosen',
  'explain.input.joined',
  'explain.input.joinedIn',
  'explain.input.notJoined',
]);

/** A sentence that only says the title and the value says nothing more. */
function ownSentence({ sentence }: Explanation, { text }: Translator): string | null {
  return sentence.code === 'explain.is' ? null : text(sentence);
}

/** An amount says that it was rounded; a percentage is written with so many decimals as fit. */
function calculationWords(
  { formula, value: result }: Explanation,
  { text, t, language }: Translator,
): string | null {
  if (!formula) return null;
  const words = formula.terms
    .map(({ value }, index) => {
      const term = String(writeValue(value, language, text));
      return index === 0 ? term : `${formula.operators[index - 1] ?? ''} ${term}`;
    })
    .join(' ');
  const isRounded = !formula.exact && typeof result === 'object' && result.kind === 'money';
  return isRounded ? t('explainPanel.rounded', { words }) : words;
}
