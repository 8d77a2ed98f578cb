import { message, type Message } from '../message.ts';
import { refusal, success, type Result } from '../result.ts';
import type { Language } from './language.ts';
import { readFigure } from './read-figure.ts';

/** A figure with its groups and marks, an operator, a parenthesis, or anything else as a whole word. */
const PIECES = /\d[\d., ]*|[.,][\d., ]*|[-+*/×÷()]|[^\s\d.,\-+*/×÷()]+/gu;

const CANONICAL_SIGN: Readonly<Record<string, string>> = { '×': '*', '÷': '/' };

function readPiece(piece: string, language: Language): Result<string, Message> {
  if (/^[\d.,]/.test(piece)) return readFigure(piece.trimEnd(), language);
  if (/^[-+*/×÷()]$/.test(piece)) return success(CANONICAL_SIGN[piece] ?? piece);
  return refusal(message('number.formulaUnexpected', { text: piece }));
}

/**
 * Arithmetic as typed, spaces and minus signs already folded, to canonical text (N4): `=25 000 × 1,4 × 7` becomes
 * `=25000*1.4*7`. What stands between the signs must be figures of the language; whether it can be carried out is for
 * `evaluateArithmetic`.
 */
export function readFormula(text: string, language: Language): Result<string, Message> {
  let canonical = '=';
  for (const piece of text.slice(1).match(PIECES) ?? []) {
    const read = readPiece(piece, language);
    if (!read.ok) return read;
    canonical += read.value;
  }
  return success(canonical);
}
