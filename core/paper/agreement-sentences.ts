import { message, type Message, type MessageValue } from '../message.ts';
import type { Money } from '../numbers/money.ts';
import type { FundingOutcome, Outcome, Series } from '../outcome.ts';
import { areMunicipalities } from '../plan/are-municipalities.ts';
import { rowOf } from '../plan/row-index.ts';
import { partyName } from '../sheet/input-value-text.ts';
import { numeral, sentence } from '../sheet/words.ts';
import { amountsInWords, amountsOf, amountWords, sumBeside, type YearlyAmounts } from './amount-words.ts';
import type { PaperContext } from './paper-context.ts';
import { namesInWords } from './party-words.ts';
import { matterName, yearSpan } from './year-words.ts';

/** Who shares the cost in the scenario, and who does so in some years only. */
export function sharingSentences({ plan, scenario, joined, outcome }: PaperContext): readonly Message[] {
  const matter = matterName(plan);
  const values = { scenario: scenario.name, matter };
  if (joined.length === 0) return [message('paper.summary.nobody', values)];
  const shared = {
    ...values,
    count: joined.length,
    number: numeral(joined.length),
    names: namesInWords(joined),
  };
  const partly = joined.filter((member) => member.joined.includes(false));
  const items = partly.map((member) => {
    const years = outcome.years.filter((_, place) => member.joined[place]);
    return sentence(message('paper.summary.memberYears', { member: member.name, years: yearSpan(years) }));
  });
  return [
    areMunicipalities(plan)
      ? message('paper.summary.municipalities', shared)
      : message('paper.summary.parties', shared),
    ...(items.length > 0 ? [message('paper.summary.partly', { members: { kind: 'list', items } })] : []),
  ];
}

/** What it costs, what others than the members pay of it, and what nobody pays or is left over. */
export function costSentences(context: PaperContext): readonly Message[] {
  const { outcome } = context;
  return [
    withSum(amountsOf(outcome, outcome.total.amounts), 'cost'),
    ...fundingSentence(context),
    ...restSentences(outcome),
  ];
}

function withSum(amounts: YearlyAmounts, what: 'cost'): Message {
  const said = { amounts: amountsInWords(amounts) };
  const sum = sumBeside(amounts);
  return sum === null
    ? message(`paper.summary.${what}`, said)
    : message(`paper.summary.${what}InSum`, { ...said, sum: amountWords(sum, amounts.unit) });
}

/** Own financing and grants, in the order in which they pay (F), and what they leave to the members. */
function fundingSentence({ plan, outcome }: PaperContext): readonly Message[] {
  const items = outcome.funding
    .filter(({ sum }) => sum !== 0n)
    .map((row) => {
      const amount = amountWords(row.sum, outcome.unit);
      return sentence(paymentOf(plan, row, amount));
    });
  if (items.length === 0) return [];
  const rest = amountWords(outcome.toShare.sum, outcome.unit);
  return [message('paper.summary.funding', { payments: { kind: 'list', items }, rest })];
}

function paymentOf(plan: PaperContext['plan'], { id, name }: FundingOutcome, amount: MessageValue): Message {
  const row = rowOf(plan.funding, id);
  if (row?.kind !== 'own') return message('paper.summary.paidOf', { amount, funding: name });
  return message('paper.summary.paidBy', { amount, payer: partyName(plan, row.party) });
}

const RESTS = ['hostPart', 'unfunded', 'unallocated', 'surplus', 'roundingDifference'] as const;

/** What the members' amounts leave of the cost or are beyond it (F3), where that is not nothing. */
export function restSentences(outcome: Outcome): readonly Message[] {
  return RESTS.flatMap((rest) => {
    const taken = outcome[rest].amounts.map((amount) => amount !== 0n);
    if (!taken.includes(true) || isUnknown(outcome[rest])) return [];
    const amounts = amountsInWords(amountsOf(outcome, outcome[rest].amounts, taken));
    return [message(`paper.rest.${rest}`, { amounts })];
  });
}

/** Nothing of it could be computed: what it is of says so already. */
function isUnknown({ amounts }: Series): boolean {
  return amounts.every((amount: Money | null) => amount === null || amount === 0n);
}
