import type { Line, NumberInput, Plan } from '../plan/schema.ts';
import { idText, LIMITS, unitText } from '../plan/schema.ts';
import { edited, refused, type EditResult } from './edit.ts';
import { freeName } from './names.ts';
import { setPercentageOf } from './set-percentage-of.ts';

/** A new line's id and name, and what its kind needs to begin with. */
export type AddLine = { readonly id: string; readonly name: string } & (
  | { readonly kind: 'pay' }
  | { readonly kind: 'amount' }
  /** `of`: the lines that it is a percentage of, at least one. */
  | { readonly kind: 'percentage'; readonly of: readonly string[] }
  | { readonly kind: 'quantity'; readonly quantityUnit: string }
);

const NOTHING: NumberInput = { text: '0', value: '0' };
const FULL_TIME = { all: { text: '100', value: '100' } };

/**
 * Adds a cost line last, all its figures zero (C1–C4). Refused: a name that is taken or none, a percentage of nothing
 * (`refusal.percentageOfNothing`) or of lines that are gone, an empty unit, more than 500 lines.
 */
export function addLine(plan: Plan, args: AddLine): EditResult {
  if (plan.lines.length >= LIMITS.lines) return refused('tooManyLines', { count: LIMITS.lines });
  if (!idText.safeParse(args.id).success || plan.lines.some(({ id }) => id === args.id))
    return refused('idTaken');
  if (args.kind === 'quantity' && !unitText.safeParse(args.quantityUnit).success) return refused('unitEmpty');
  const name = freeName(args.name, args.id, plan.lines);
  if (!name.ok) return name;
  const added = { ...plan, lines: [...plan.lines, emptyLine(args, name.value)] };
  const complete = args.kind === 'percentage' ? setPercentageOf(added, { id: args.id, of: args.of }) : null;
  if (complete && !complete.ok) return complete;
  return edited(complete ? complete.value.plan : added, 'addLine', { line: name.value });
}

function emptyLine(args: AddLine, name: string): Line {
  const common = { id: args.id, name, note: '', source: null, key: null, participants: null };
  const all = { all: NOTHING };
  switch (args.kind) {
    case 'pay':
      return {
        ...common,
        kind: 'pay',
        pay: NOTHING,
        payPer: 'year',
        degree: FULL_TIME,
        onCosts: all,
        index: all,
      };
    case 'percentage':
      return { ...common, kind: 'percentage', percent: all, of: [...args.of] };
    case 'quantity':
      return {
        ...common,
        kind: 'quantity',
        quantity: all,
        quantityUnit: args.quantityUnit,
        price: all,
        index: null,
      };
    case 'amount':
      return { ...common, kind: 'amount', amount: all, index: null };
  }
}
