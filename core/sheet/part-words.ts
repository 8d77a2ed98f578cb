import { message, type Message, type MessageValue } from '../message.ts';
import { inputOf } from '../plan/inputs.ts';
import { partProperty } from '../plan/key-inputs.ts';
import { rowOf } from '../plan/row-index.ts';
import type { DividesBy, DividingPart, KeyPart, OwnKey, Plan } from '../plan/schema.ts';
import { figureOrDiffers, oneOr } from './basis-words.ts';
import { percentValue } from './input-value-text.ts';
import { sentence } from './words.ts';

/** A key of the user's own in words, part by part (K6): "30 % lika delar och resten efter folkmängd". */
export function keyParts(plan: Plan, key: OwnKey): MessageValue {
  return { kind: 'list', items: key.parts.map((part) => sentence(partWords(plan, key, part))) };
}

/** What one part of a key takes and by what: "30 % lika delar", "resten efter folkmängd", "avgift 25 000 kr/år" (K2–K6). */
export function partWords(plan: Plan, key: OwnKey, part: KeyPart): Message {
  switch (part.kind) {
    case 'divide':
      return dividingWords(plan, key, part);
    case 'fee':
      return part.figure === null
        ? message('sheet.part.feeOf', { column: columnName(plan, part.column) })
        : message('sheet.part.fee', { figure: figureOf(plan, key, part) });
    case 'rate':
      return message('sheet.part.rate', { figure: figureOf(plan, key, part) });
  }
}

function dividingWords(plan: Plan, key: OwnKey, part: DividingPart): Message {
  const by = sentence(dividedBy(plan, part.by));
  if (part.takes === 'rest' || part.figure === null)
    return key.parts.length === 1
      ? message('inputValue.plain', { value: by })
      : message('sheet.part.rest', { by });
  if (part.takes === 'amount') return message('sheet.part.amount', { figure: figureOf(plan, key, part), by });
  const percent = oneOr(plan, part.figure, percentValue, sentence(message('sheet.basis.percentDiffers')));
  return part.takes === 'percent'
    ? message('sheet.part.percent', { percent, by })
    : message('sheet.part.percentOfRest', { percent, by });
}

/** "efter folkmängd", "efter Timmar", "lika delar", "fasta procent (Ägarandel)" (K1–K3). */
export function dividedBy(plan: Plan, by: DividesBy): Message {
  switch (by.kind) {
    case 'population':
      return message('sheet.sharing.population');
    case 'equal':
      return message('inputValue.key.equal');
    case 'column':
      return message('sheet.sharing.column', { column: columnName(plan, by.column) });
    case 'percents':
      return message('sheet.sharing.percents', { column: columnName(plan, by.column) });
  }
}

/** What a key column is called. */
export function columnName({ keyColumns }: Pick<Plan, 'keyColumns'>, column: string | null): string {
  return (column !== null && rowOf(keyColumns, column)?.name) || (column ?? '');
}

/** The part's figure with its unit, or that it differs by year. */
function figureOf(plan: Plan, key: OwnKey, part: KeyPart): MessageValue {
  const unit = inputOf(plan, `key:${key.id}.${partProperty(part)}`)?.unit ?? '';
  return part.figure ? figureOrDiffers(plan, part.figure, unit) : '';
}
