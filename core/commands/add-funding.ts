import { checkValue } from '../plan/check-value.ts';
import { inputOf } from '../plan/inputs.ts';
import {
  idText,
  LIMITS,
  party as partySchema,
  type Funding,
  type NumberInput,
  type Party,
  type Plan,
} from '../plan/schema.ts';
import { refusal } from '../result.ts';
import { edited, refused, type EditResult } from './edit.ts';
import { freeName } from './names.ts';

/** A new row of funding: the caller gives the id. Own financing has somebody who pays it. */
export type AddFunding = { readonly id: string; readonly name: string } & (
  { readonly kind: 'own'; readonly party: Party } | { readonly kind: 'grant' }
);

const NOTHING: NumberInput = { text: '0', value: '0' };

/**
 * Adds a row of funding last: 0 % of all lines, a grant with no amount and no caps (F1, F2). Refused: a name that is
 * taken or none, a party that is no member of the plan or has no name, more than 100 rows.
 */
export function addFunding(plan: Plan, args: AddFunding): EditResult {
  if (plan.funding.length >= LIMITS.funding) return refused('tooManyFunding', { count: LIMITS.funding });
  if (!idText.safeParse(args.id).success || plan.funding.some(({ id }) => id === args.id))
    return refused('idTaken');
  const name = freeName(args.name, args.id, plan.funding);
  if (!name.ok) return name;
  if (args.kind === 'own' && !partySchema.safeParse(args.party).success) return refused('partyUnreadable');
  const added = { ...plan, funding: [...plan.funding, emptyFunding(args, name.value)] };
  const field = inputOf(added, `funding:${args.id}.party`);
  const failure = field && checkValue(added, field, field.value);
  return failure ? refusal(failure) : edited(added, 'addFunding', { funding: name.value });
}

function emptyFunding(args: AddFunding, name: string): Funding {
  const common = { id: args.id, name, note: '', source: null, percent: { all: NOTHING }, of: null };
  return args.kind === 'own'
    ? { ...common, kind: 'own', party: args.party }
    : { ...common, kind: 'grant', amount: { all: NOTHING }, capYear: null, capPeriod: null };
}
