import { message, type Message, type MessageValue } from '../message.ts';
import { areMunicipalities } from '../plan/are-municipalities.ts';
import type { Plan } from '../plan/schema.ts';
import { nameList, numeral, sentence } from '../sheet/words.ts';

/** As many names as one reads in a sentence; the tables have them all. */
const MOST_NAMED = 12;

/** Names with the language's "and"; of very many, the first ones and how many more. */
export function namesInWords(rows: readonly { readonly name: string }[]): MessageValue {
  return nameList(
    rows.map(({ name }) => name),
    MOST_NAMED,
  );
}

/** "sju kommuner", "en kommun"; "parter" where some member is no municipality. */
export function partiesInWords(plan: Plan, count: number): MessageValue {
  const values = { count, number: numeral(count) };
  return sentence(partiesText(areMunicipalities(plan), values));
}

function partiesText(areAll: boolean, values: Message['values']): Message {
  return areAll ? message('paper.parties.municipalities', values) : message('paper.parties.others', values);
}

/** Who decides, as said in the paper, or the place to say it. */
export function boardName(board: string): MessageValue {
  return board === '' ? sentence(message('paper.placeholder.board')) : board;
}
