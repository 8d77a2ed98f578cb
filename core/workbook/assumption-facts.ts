import { partText } from '../compare/part-text.ts';
import { statusText } from '../compare/status-text.ts';
import { message } from '../message.ts';
import { ratio } from '../numbers/ratio.ts';
import type { OwnKey } from '../plan/schema.ts';
import { assumptionLine, type AssumptionContext, type AssumptionHead } from './assumption-cells.ts';
import { numberedPart } from './assumption-rows.ts';
import { figure, text } from './figures.ts';
import { monthIds } from './input-cells.ts';
import type { RowDraft } from './lay-out.ts';
import { DASH } from './sheet-content.ts';

const NOTHING_NOTED = { note: '', source: '', date: '' } as const;

/** Active months, one for all years where it is the same (Y1): the plan's, in every scenario. */
export function monthRows(context: AssumptionContext): readonly RowDraft[] {
  const { plan, write } = context;
  const ids = monthIds(plan);
  return plan.years.slice(0, ids.length).map(({ year, months }, at) => {
    const name = write(message('workbook.assumptions.months'));
    const head: AssumptionHead = {
      id: ids[at] ?? '',
      about: write(message('workbook.assumptions.plan')),
      name: ids.length === 1 ? name : `${name} ${String(year)}`,
      unit: '',
      ...NOTHING_NOTED,
    };
    return assumptionLine(context, head, () => ({ role: 'input', content: figure(ratio(BigInt(months))) }));
  });
}

/** How far each member has come in answering, where that is said: the plan's, in every scenario. */
export function statusRows(context: AssumptionContext): readonly RowDraft[] {
  const { plan, write } = context;
  return plan.members.flatMap(({ id, name, status }) => {
    const kind = statusText(status && { ...status, date: null });
    if (!status || !kind) return [];
    const head: AssumptionHead = {
      id: `member:${id}.status`,
      about: name,
      name: write(message('workbook.assumptions.status')),
      unit: '',
      note: status.note.trim(),
      source: '',
      date: status.date ?? '',
    };
    return [assumptionLine(context, head, () => ({ role: 'input', content: text(write(kind)) }))];
  });
}

/** A part of an own key that has no figure, and so is no input: the rest, fees of a column. */
export function partRow(context: AssumptionContext, key: OwnKey, place: number): RowDraft {
  const { plan, write } = context;
  const part = key.parts[place];
  const isNoted = place === 0 && key.parts.every(({ figure: own }) => own === null);
  const head: AssumptionHead = {
    id: `key:${key.id}.part:${part?.id ?? ''}`,
    about: key.name,
    name: part ? write(numberedPart(place + 1, partText(plan, part))) : '',
    unit: '',
    note: isNoted ? key.note.trim() : '',
    source: key.source?.text.trim() ?? '',
    date: key.source?.date ?? '',
  };
  return assumptionLine(context, head, () => ({ role: 'computed', content: text(DASH) }));
}
