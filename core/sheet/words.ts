import { message, type Message, type MessageValue } from '../message.ts';

/** A sentence, or a part of one, as a value in another. */
export function sentence(inner: Message): MessageValue {
  return { kind: 'message', message: inner };
}

/** Sentences after one another; there is at least one. */
export function sentences([first, ...others]: readonly [Message, ...Message[]]): Message {
  return others.reduce(
    (before, next) => message('sentences.two', { first: sentence(before), second: sentence(next) }),
    first,
  );
}

/** A note as a part of a sentence: its lines after one another, without a full stop. */
export function oneLine(note: string): string {
  return note
    .replace(/\s*\n\s*/g, ' ')
    .trim()
    .replace(/\.$/, '');
}

const NUMERALS: readonly Message[] = [
  message('numeral.2'),
  message('numeral.3'),
  message('numeral.4'),
  message('numeral.5'),
  message('numeral.6'),
  message('numeral.7'),
  message('numeral.8'),
  message('numeral.9'),
  message('numeral.10'),
  message('numeral.11'),
  message('numeral.12'),
];

/** Two to twelve in letters, other counts in figures: "tre", "13". One has a gender, so its text says it itself. */
export function numeral(count: number): MessageValue {
  const letters = NUMERALS[count - 2];
  return letters ? sentence(letters) : count;
}

/** Names with the language's "and"; of more than `most` the first ones, and how many more. */
export function nameList(names: readonly string[], most: number): MessageValue {
  if (names.length <= most) return { kind: 'list', items: names };
  const others = message('list.others', { count: names.length - most });
  return { kind: 'list', items: [...names.slice(0, most), sentence(others)] };
}

/** "alla tre åren", "båda åren", or the years that are meant: "2025 och 2027". */
export function yearsInWords(years: readonly number[], all: readonly number[]): MessageValue {
  if (years.length < all.length || all.length === 1) return { kind: 'list', items: runsOf(years) };
  if (all.length === 2) return sentence(message('years.both'));
  return sentence(message('years.all', { number: numeral(all.length) }));
}

/** Three consecutive years or more as one run: "2025–2030". */
function runsOf(years: readonly number[]): readonly MessageValue[] {
  const runs: number[][] = [];
  for (const year of years) {
    const run = runs.at(-1);
    if (run && run.at(-1) === year - 1) run.push(year);
    else runs.push([year]);
  }
  return runs.flatMap((run) => (run.length < 3 ? run : [runText(run)]));
}

function runText(run: readonly number[]): MessageValue {
  return sentence(message('years.run', { first: run[0] ?? 0, last: run.at(-1) ?? 0 }));
}
