import { message, type Message } from '../message.ts';
import { NO_MONEY, subtractMoney } from '../numbers/money.ts';
import { series, type FundingOutcome } from '../outcome.ts';
import { rowOf } from '../plan/row-index.ts';
import type { Funding } from '../plan/schema.ts';
import { fundingBasis } from '../sheet/funding-basis.ts';
import { sentence } from '../sheet/words.ts';
import { explanation } from './build-explanation.ts';
import type { ExplainContext, YearPlace } from './explain-context.ts';
import type { Explanation } from './explanation.ts';
import { fundingFacts, fundingOutcomeOf, type FundingFacts } from './funding-facts.ts';
import { limitSentences } from './funding-limit-words.ts';
import { fundingYear, limitParts } from './funding-year.ts';
import { inputExplanation } from './input-explanation.ts';
import { seriesSum, shareOfCosts } from './series-sum.ts';
import { sumExplanation } from './sum-explanation.ts';
import { totalSum } from './total-explanation.ts';

/** What a grant did not pay, on rows of their own under it (F2). */
type NotPaid = 'overCap' | 'unused';
/** The rows of the funding plan that a row of funding has. */
export type FundingRowKind = 'funding' | NotPaid;

/** Why a cell of a row of funding is what it is; `null` for its name, and where it has no value. */
export function fundingExplanation(
  context: ExplainContext,
  kind: FundingRowKind,
  id: string,
  column: string,
  place: YearPlace | null,
): Explanation | null {
  const row = rowOf(context.plan.funding, id);
  const outcome = fundingOutcomeOf(context, id);
  if (!row || !outcome) return null;
  if (kind !== 'funding') return notPaidExplanation(context, kind, { row, outcome, column, place });
  if (place) return fundingYear(context, row, place);
  switch (column) {
    case 'sum':
      return fundingSum(context, row, outcome);
    case 'basis':
      return basisExplanation(context, row);
    case 'share':
      return fundingShare(context, row, outcome);
    default:
      return null;
  }
}

/** What a row of funding pays over the years (A5). */
export function fundingSum(
  context: ExplainContext,
  row: Funding,
  outcome: FundingOutcome,
): Explanation | null {
  return seriesSum(context, outcome, {
    row: `funding:${row.id}`,
    title: message('explain.title.sum', { name: row.name }),
    yearOf: (place) => fundingYear(context, row, place),
  });
}

function fundingShare(context: ExplainContext, row: Funding, outcome: FundingOutcome): Explanation | null {
  return shareOfCosts(context, {
    row: `funding:${row.id}`,
    title: message('explain.title.shareOfCosts', { name: row.name }),
    sum: outcome.sum,
    parts: () => [fundingSum(context, row, outcome), totalSum(context)],
  });
}

/** What a row of funding pays, in words, with its inputs. */
function basisExplanation(context: ExplainContext, row: Funding): Explanation {
  const title = message('explain.title.basis', { name: row.name });
  const value = sentence(fundingBasis(context.plan, row));
  const properties = ['party', 'percent', 'of', 'amount', 'capYear', 'capPeriod'];
  return explanation(
    {
      rule: row.kind === 'own' ? 'F1' : 'F2',
      cell: `funding:${row.id}/basis`,
      title,
      value,
      sentence: message('explain.is', { title: sentence(title), value }),
    },
    () =>
      properties.flatMap(
        (property) => inputExplanation(context, `funding:${row.id}.${property}`, null) ?? [],
      ),
  );
}

const TITLES: Readonly<Record<NotPaid, (values: Message['values']) => Message>> = {
  overCap: (values) => message('explain.title.overCap', values),
  unused: (values) => message('explain.title.unused', values),
};

function notPaidExplanation(
  context: ExplainContext,
  kind: NotPaid,
  of: {
    readonly row: Funding;
    readonly outcome: FundingOutcome;
    readonly column: string;
    readonly place: YearPlace | null;
  },
): Explanation | null {
  const yearOf = (place: YearPlace) => {
    const facts = fundingFacts(context, of.row, place);
    return facts && notPaidYear(context, kind, facts);
  };
  if (of.place) return yearOf(of.place);
  if (of.column !== 'sum') return null;
  const name = sentence(TITLES[kind]({ name: of.row.name }));
  return seriesSum(context, series(of.outcome[kind]), {
    row: `${kind}:${of.row.id}`,
    title: message('explain.title.sum', { name }),
    yearOf,
  });
}

/** What is over a grant's caps: entitled less what they allow. What is not used: that less what is paid (F2). */
function notPaidYear(context: ExplainContext, kind: NotPaid, facts: FundingFacts): Explanation {
  const { row, place, entitled, overCap, unused, paid } = facts;
  const within = subtractMoney(entitled, overCap);
  const [from, less, result] = kind === 'overCap' ? [entitled, within, overCap] : [within, paid, unused];
  const name = sentence(TITLES[kind]({ name: row.name }));
  return sumExplanation(
    context,
    {
      rule: 'F2',
      cell: `${kind}:${row.id}/y${place.year}`,
      title: message('explain.title.inYear', { name, year: place.year }),
      result,
      summands: [
        { amount: from, cell: null },
        {
          amount: subtractMoney(NO_MONEY, less),
          cell: kind === 'unused' ? `funding:${row.id}/y${place.year}` : null,
        },
      ],
      remarks: limitSentences(context, facts),
    },
    () => limitParts(context, facts),
  );
}
