import { message, type Message } from '../message.ts';
import { refusal, success, type Result } from '../result.ts';
import { LONGEST_NUMBER_TEXT, MOST_DECIMALS, MOST_WHOLE_DIGITS } from './number-input.ts';
import { decimalText } from './ratio-text.ts';
import {
  addRatios,
  compareRatios,
  divideRatios,
  multiplyRatios,
  ratio,
  ratioOfText,
  subtractRatios,
  ZERO,
  type Ratio,
} from './ratio.ts';

type Operator = '+' | '-' | '*' | '/';
type Pending = Operator | 'negate' | '(';
/** What the next token must be. */
type Expected = 'value' | 'operator';

const PRECEDENCE: Readonly<Record<Pending, number>> = { '(': 0, '+': 1, '-': 1, '*': 2, '/': 2, negate: 3 };

const APPLY: Readonly<Record<Operator, (a: Ratio, b: Ratio) => Ratio>> = {
  '+': addRatios,
  '-': subtractRatios,
  '*': multiplyRatios,
  '/': divideRatios,
};

function isOperator(token: string): token is Operator {
  return token in APPLY;
}

/** Operands and operators that wait for their turn (the shunting-yard method). */
interface Work {
  readonly values: Ratio[];
  readonly pending: Pending[];
}

/** Carries out the pending operator that was put there last; a refusal when it divides by zero. */
function carryOut(work: Work): Message | null {
  const operator = work.pending.pop();
  const right = work.values.pop() ?? ZERO;
  if (operator === 'negate') work.values.push({ n: -right.n, d: right.d });
  else if (operator !== undefined && operator !== '(') {
    const left = work.values.pop() ?? ZERO;
    if (operator === '/' && right.n === 0n) return message('number.divisionByZero');
    work.values.push(APPLY[operator](left, right));
  }
  return null;
}

/** Carries out what binds at least as tightly as `precedence`. */
function carryOutDownTo(work: Work, precedence: number): Message | null {
  for (let last = work.pending.at(-1); last !== undefined; last = work.pending.at(-1)) {
    if (PRECEDENCE[last] < precedence || last === '(') return null;
    const failure = carryOut(work);
    if (failure) return failure;
  }
  return null;
}

function unexpected(token: string): Message {
  return message('number.formulaUnexpected', { text: token });
}

/** Takes a token where a value must come; gives what must come next. */
function takeValue(work: Work, token: string): Expected | Message {
  if (/^\d/.test(token)) {
    work.values.push(ratioOfText(token));
    return 'operator';
  }
  if (token !== '(' && token !== '-') return unexpected(token);
  work.pending.push(token === '(' ? '(' : 'negate');
  return 'value';
}

/** Takes a token where an operator or a closing parenthesis must come. */
function takeOperator(work: Work, token: string): Expected | Message {
  if (isOperator(token)) {
    const failure = carryOutDownTo(work, PRECEDENCE[token]);
    if (failure) return failure;
    work.pending.push(token);
    return 'value';
  }
  if (token !== ')') return unexpected(token);
  const failure = carryOutDownTo(work, PRECEDENCE['+']);
  if (failure) return failure;
  return work.pending.pop() === '(' ? 'operator' : message('number.formulaParenthesis');
}

function evaluateTokens(tokens: readonly string[]): Result<Ratio, Message> {
  const work: Work = { values: [], pending: [] };
  let next: Expected = 'value';
  for (const token of tokens) {
    const taken: Expected | Message = next === 'value' ? takeValue(work, token) : takeOperator(work, token);
    if (typeof taken !== 'string') return refusal(taken);
    next = taken;
  }
  if (next === 'value') return refusal(message('number.formulaIncomplete'));
  const failure = carryOutDownTo(work, PRECEDENCE['+']);
  if (failure) return refusal(failure);
  if (work.pending.length > 0) return refusal(message('number.formulaParenthesis'));
  return success(work.values[0] ?? ZERO);
}

/**
 * The exact value of a number input's canonical text (N4): a plain number, or arithmetic that begins with `=`, with
 * + - * / ( ) and unary minus, decimal points and no spaces. Refused with `number.formulaEmpty`, `formulaIncomplete`,
 * `formulaParenthesis`, `formulaUnexpected`, `divisionByZero`, `notANumber` or `tooLong`. Never throws.
 */
export function evaluateArithmetic(canonicalText: string): Result<Ratio, Message> {
  if (canonicalText.length > LONGEST_NUMBER_TEXT)
    return refusal(message('number.tooLong', { count: LONGEST_NUMBER_TEXT }));
  if (!canonicalText.startsWith('=')) {
    const isNumber = /^-?\d+(?:\.\d+)?$/.test(canonicalText);
    return isNumber
      ? success(ratioOfText(canonicalText))
      : refusal(message('number.notANumber', { text: canonicalText }));
  }
  const body = canonicalText.slice(1);
  if (body === '') return refusal(message('number.formulaEmpty'));
  return evaluateTokens(body.match(/\d+(?:\.\d+)?|[^]/gu) ?? []);
}

const TOO_LARGE = ratio(10n ** BigInt(MOST_WHOLE_DIGITS));

/**
 * The stored value of a number input's canonical text: `evaluateArithmetic` rounded half up to 10 decimals (N3), as
 * canonical decimal text. Refused with `number.tooLarge` from 10^15 on, and as `evaluateArithmetic`.
 */
export function valueOfArithmetic(canonicalText: string): Result<string, Message> {
  const exact = evaluateArithmetic(canonicalText);
  if (!exact.ok) return exact;
  const text = decimalText(exact.value, MOST_DECIMALS);
  const rounded = ratioOfText(text);
  const magnitude = rounded.n < 0n ? { n: -rounded.n, d: rounded.d } : rounded;
  if (compareRatios(magnitude, TOO_LARGE) >= 0)
    return refusal(message('number.tooLarge', { count: MOST_WHOLE_DIGITS }));
  return success(text);
}
