import { message, type Message, type MessageValue } from '../message.ts';
import { refusal, success, type Result } from '../result.ts';
import { valueOfArithmetic } from './arithmetic.ts';
import type { Language } from './language.ts';
import { LONGEST_NUMBER_TEXT, type NumberInput } from './number-input.ts';
import { readFigure } from './read-figure.ts';
import { readFormula } from './read-formula.ts';

export interface ParseOptions {
  readonly language: Language;
  /** The units that may stand after the figure. A unit is never applied: all of them must mean what the field means. */
  readonly suffixes: readonly string[];
  /** Those of them that a refusal names: the language's own. All, unless said. */
  readonly named?: readonly string[];
}

/** No-break, narrow no-break and thin spaces become spaces; the minus sign and the dash become hyphens. */
function fold(text: string): string {
  return text
    .replace(/[\u00a0\u202f\u2009]/g, ' ')
    .replace(/[\u2212\u2013]/g, '-')
    .trim();
}

function unitRefusal(text: string, suffix: string, suffixes: readonly string[]): Message {
  if (/\d|^[^\p{L}%]/u.test(suffix)) return message('number.notANumber', { text });
  if (suffixes.length === 0) return message('number.noUnit', { unit: suffix });
  return message('number.wrongUnit', { unit: suffix, expected: { kind: 'list', items: suffixes } });
}

function isAllowed(suffix: string, suffixes: readonly string[]): boolean {
  const spelled = fold(suffix).toLowerCase();
  return spelled === '' || suffixes.some((allowed) => fold(allowed).toLowerCase() === spelled);
}

/** What is said of the figure after a minus, said of it with the minus: what was typed, and what to write instead. */
function withMinus({ code, values }: Message): Message {
  const signed = Object.entries(values).map(([name, value]): [string, MessageValue] => {
    if (typeof value === 'string') return [name, `-${value}`];
    const isFigure = typeof value === 'object' && value.kind === 'decimal';
    return [name, isFigure ? { ...value, text: `-${value.text}` } : value];
  });
  return message(code, Object.fromEntries(signed));
}

function parseFigure(
  text: string,
  { language, suffixes, named = suffixes }: ParseOptions,
): Result<NumberInput, Message> {
  const figure = (/^[-\d., ]*/.exec(text)?.[0] ?? '').trimEnd();
  const suffix = text.slice(figure.length).trim();
  if (!/\d/.test(figure)) return refusal(message('number.notANumber', { text }));
  if (!isAllowed(suffix, suffixes)) return refusal(unitRefusal(text, suffix, named));
  const isNegative = figure.startsWith('-');
  const read = readFigure(figure.replace(/^- ?/, ''), language);
  if (!read.ok) return isNegative ? refusal(withMinus(read.failure)) : read;
  const value = isNegative && read.value !== '0' ? `-${read.value}` : read.value;
  return success({ text: value, value });
}

function parseFormula(text: string, language: Language): Result<NumberInput, Message> {
  const canonical = readFormula(text, language);
  if (!canonical.ok) return canonical;
  const value = valueOfArithmetic(canonical.value);
  return value.ok ? success({ text: canonical.value, value: value.value }) : value;
}

/**
 * Reads a number as a person types it (N4, NUM1): `1 234,50`, `−5`, `3 %`, `40 kr`, or arithmetic that begins with `=`.
 * Refused with a reason and never guessed: `1.234` and `1,234.50` in Swedish, `1234,5` in English, `1e5`, `1 23`, `12,`,
 * a unit that is not among `suffixes` (`number.wrongUnit`), an empty text (`number.empty`). Arithmetic that does not end
 * is rounded half up to 10 decimals. Never throws.
 */
export function parseNumber(text: string, options: ParseOptions): Result<NumberInput, Message> {
  if (text.length > LONGEST_NUMBER_TEXT) {
    return refusal(message('number.tooLong', { count: LONGEST_NUMBER_TEXT }));
  }
  const folded = fold(text);
  if (folded === '') return refusal(message('number.empty'));
  return folded.startsWith('=') ? parseFormula(folded, options.language) : parseFigure(folded, options);
}
