import { message, type Message, type MessageValue } from '../message.ts';
import { rowOf } from '../plan/row-index.ts';
import type { DividesBy, KeyPart, OwnKey, Plan } from '../plan/schema.ts';
import { choiceText } from '../sheet/input-value-text.ts';
import { sentence } from '../sheet/words.ts';

/** "1: en andel i lika delar; 2: resten efter folkmängd": a key's parts in order, without their figures. */
export function partsText(plan: Plan, { parts }: OwnKey): Message {
  const [first = message('inputValue.none'), ...others] = parts.map((part, place) =>
    message('diff.part.numbered', { number: place + 1, part: sentence(partText(plan, part)) }),
  );
  return others.reduce(
    (list, next) => message('diff.details', { list: sentence(list), next: sentence(next) }),
    first,
  );
}

/** What one part of a key does, without its figure: "en andel av hela beloppet i lika delar". */
export function partText(plan: Plan, part: KeyPart): Message {
  if (part.kind === 'fee') {
    return part.column === null
      ? message('diff.part.fee')
      : message('diff.part.feeOfColumn', { column: columnName(plan, part.column) });
  }
  if (part.kind === 'rate') {
    return part.column === null
      ? message('diff.part.rate')
      : message('diff.part.rateOfColumn', { column: columnName(plan, part.column) });
  }
  const divided = message(`diff.part.${part.takes}`, { by: byText(plan, part.by) });
  if (part.rounding === null) return divided;
  const rounding = sentence(choiceText({ property: 'shareRounding' }, part.rounding));
  return message('diff.part.rounded', { part: sentence(divided), rounding });
}

function byText(plan: Plan, by: DividesBy): MessageValue {
  return 'column' in by
    ? sentence(message(`diff.by.${by.kind}`, { column: columnName(plan, by.column) }))
    : sentence(message(`diff.by.${by.kind}`));
}

function columnName({ keyColumns }: Plan, id: string): string {
  return rowOf(keyColumns, id)?.name ?? id;
}
