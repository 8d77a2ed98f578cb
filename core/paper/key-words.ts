import { message, messageKey, type Message, type MessageValue } from '../message.ts';
import { rowOf } from '../plan/row-index.ts';
import type { Key } from '../plan/schema.ts';
import { sentence } from '../sheet/words.ts';
import type { PaperContext } from './paper-context.ts';

/** By what the cost is shared: "efter folkmängden den 31 december 2023 och i lika delar". Each key once (C6). */
export function keysInWords({ plan, outcome }: PaperContext): MessageValue {
  const keys = outcome.pools.length === 0 ? [plan.key] : outcome.pools.map(({ key }) => key);
  const said = keys.map((key) => keyWords(key, plan));
  const isFirst = (text: Message, place: number): boolean =>
    said.findIndex((each) => messageKey(each) === messageKey(text)) === place;
  return { kind: 'list', items: said.filter(isFirst).map(sentence) };
}

function keyWords(key: Key, { populationYear, keyColumns, keys }: PaperContext['plan']): Message {
  switch (key.kind) {
    case 'population':
      return message('paper.key.population', { year: populationYear });
    case 'equal':
      return message('paper.key.equal');
    case 'column':
      return message('paper.key.column', { column: rowOf(keyColumns, key.column)?.name ?? key.column });
    case 'own':
      return message('paper.key.own', { key: rowOf(keys, key.key)?.name ?? key.key });
  }
}
