import { message, type MessageValue } from '../message.ts';
import { ratioOfInput } from '../numbers/number-input.ts';
import { decimalText } from '../numbers/ratio-text.ts';
import { addRatios, divideRatios, ONE, ratio } from '../numbers/ratio.ts';
import { valueInYear } from '../plan/input-value.ts';
import type { Line, NumberInput } from '../plan/schema.ts';
import { sentence } from '../sheet/words.ts';
import type { ExplainContext, YearPlace } from './explain-context.ts';
import type { ExplanationTerm } from './explanation.ts';
import { term } from './formula.ts';

/** (1 + index) for each year after the first; equal ones in a row as a power. */
export function growthTerms(
  context: ExplainContext,
  line: Exclude<Line, { kind: 'percentage' }>,
  { position }: YearPlace,
): readonly ExplanationTerm[] {
  const { index } = line;
  if (index === null) return [];
  const factors = context.outcome.years
    .slice(1, position + 1)
    .flatMap((year) => valueInYear(index, year) ?? [])
    .map(riseText);
  return runs(factors).map(({ text, count }) => term(power(text, count), `input:line:${line.id}.index`));
}

/** 1 + p % as a factor: 1,03 for 3 %. */
export function riseValue(percent: NumberInput): MessageValue {
  return { kind: 'decimal', text: riseText(percent) };
}

function riseText(percent: NumberInput): string {
  return decimalText(addRatios(ONE, divideRatios(ratioOfInput(percent), ratio(100n))), 12);
}

function runs(texts: readonly string[]): readonly { readonly text: string; readonly count: number }[] {
  const found: { text: string; count: number }[] = [];
  for (const text of texts) {
    const last = found.at(-1);
    if (last?.text === text) last.count += 1;
    else found.push({ text, count: 1 });
  }
  return found;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function power(text: string, count: number): MessageValue {
  const base: MessageValue = { kind: 'decimal', text };
  if (count === 1) return base;
  const exponent = [...`${count}`].map((digit) => SUPERSCRIPTS[Number(digit)] ?? '').join('');
  return sentence(message('explain.power', { base, exponent }));
}
