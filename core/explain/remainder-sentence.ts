import { message, type Message, type MessageValue } from '../message.ts';
import { fixedText } from '../numbers/ratio-text.ts';
import { compareRatios, floorRatio, ratio, subtractRatios, type Ratio } from '../numbers/ratio.ts';
import { numeral, sentence, sentences } from '../sheet/words.ts';

/** Someone who has a part of whole steps, and what the exact part is in steps: 16 and 16,163 percent. */
export interface RemainderPart {
  readonly id: string;
  readonly name: string;
  /** ≥ 0. */
  readonly exact: Ratio;
  readonly steps: bigint;
}

/** What is handed out whole: percents and their tenths and hundredths (A2); öre, kronor, and tens, hundreds and thousands of them (A4). */
export type Step = 'whole' | 'tenths' | 'hundredths' | 'kr' | 'öre' | 'ten' | 'hundred' | 'tkr';

const MOST_NAMED = 5;
const LEAST_DECIMALS = 2;
const MOST_DECIMALS = 10;

interface Remainder {
  readonly part: RemainderPart;
  readonly value: Ratio;
  readonly receives: boolean;
}

/**
 * The largest remainder in words: "Avrundat nedåt ger 98 %. De två procent som är kvar går till de största resterna:
 * Munkedal (0,52) och Årjäng (0,45). Mellerud (0,16) får ingen." `floors` writes how much the parts rounded down are.
 */
export function remainderSentence(
  parts: readonly RemainderPart[],
  ownId: string,
  step: Step,
  floors: (steps: bigint) => MessageValue,
): Message {
  const remainders = parts
    .map(remainderOf)
    .sort((a, b) => compareRatios(b.value, a.value) || Number(b.receives) - Number(a.receives));
  const floor = floors(parts.reduce((sum, { exact }) => sum + floorRatio(exact), 0n));
  const receivers = remainders.filter(({ receives }) => receives);
  if (receivers.length === 0) return message('explain.remainder.nothingLeft', { floor });
  const others = remainders.filter(({ receives }) => !receives);
  const write = writer(receivers.at(-1), others[0]);
  const own = remainders.find(({ part }) => part.id === ownId);
  const left = leftMessage(step, receivers.length, named(receivers, write));
  return sentences([
    message('explain.remainder.left', { floor, left: sentence(left) }),
    ...(own ? ownMessage(own, step, write, receivers.indexOf(own)) : []),
    ...tieMessage(receivers.at(-1), others[0]),
  ]);
}

function remainderOf(part: RemainderPart): Remainder {
  const floor = floorRatio(part.exact);
  return { part, value: subtractRatios(part.exact, ratio(floor)), receives: part.steps > floor };
}

type Write = (remainder: Remainder) => MessageValue;

/** As many decimals as tell the last one that receives from the first one that does not. */
function writer(last: Remainder | undefined, next: Remainder | undefined): Write {
  let decimals = LEAST_DECIMALS;
  if (last && next && compareRatios(last.value, next.value) !== 0) {
    while (decimals < MOST_DECIMALS && fixedText(last.value, decimals) === fixedText(next.value, decimals))
      decimals += 1;
  }
  return ({ part, value }) =>
    sentence(
      message('explain.remainder.named', {
        name: part.name,
        remainder: { kind: 'decimal', text: fixedText(value, decimals) },
      }),
    );
}

function named(receivers: readonly Remainder[], write: Write): MessageValue {
  const items = receivers.slice(0, MOST_NAMED).map(write);
  const more = receivers.length - items.length;
  const others = more > 0 ? [sentence(message('list.others', { count: more }))] : [];
  return { kind: 'list', items: [...items, ...others] };
}

function leftMessage(step: Step, count: number, receivers: MessageValue): Message {
  const values = { count, number: numeral(count), receivers };
  switch (step) {
    case 'whole':
      return message('explain.remainder.of.whole', values);
    case 'tenths':
      return message('explain.remainder.of.tenths', values);
    case 'hundredths':
      return message('explain.remainder.of.hundredths', values);
    case 'kr':
      return message('explain.remainder.of.kr', values);
    case 'öre':
      return message('explain.remainder.of.ore', values);
    case 'ten':
      return message('explain.remainder.of.ten', values);
    case 'hundred':
      return message('explain.remainder.of.hundred', values);
    case 'tkr':
      return message('explain.remainder.of.tkr', values);
  }
}

const NEUTER: ReadonlySet<Step> = new Set<Step>(['öre', 'ten', 'hundred', 'tkr']);

/** "Mellerud (0,16) får ingen."; nothing where it is named among those who receive one. All but kronor and percents are neuter. */
function ownMessage(own: Remainder, step: Step, write: Write, place: number): readonly Message[] {
  const values = { member: write(own) };
  const isNeuter = NEUTER.has(step);
  if (!own.receives)
    return [message(isNeuter ? 'explain.remainder.noneNeuter' : 'explain.remainder.none', values)];
  if (place < MOST_NAMED) return [];
  return [message(isNeuter ? 'explain.remainder.oneNeuter' : 'explain.remainder.one', values)];
}

/** What decides between two equal remainders of which only one receives (A3). */
function tieMessage(last: Remainder | undefined, next: Remainder | undefined): readonly Message[] {
  const isTie = last && next && compareRatios(last.value, next.value) === 0;
  return isTie ? [message('explain.remainder.tie')] : [];
}
