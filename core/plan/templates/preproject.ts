import type { AmountLine, Grant, Line, Member, OwnFinancing, Plan } from '../schema.ts';
import { inAllYears, remark, sayIn, startOf, type TemplateContext } from './template-context.ts';
import { amountLine, payLine } from './template-lines.ts';
import { municipalityMember } from './template-members.ts';

/**
 * A pre-project: Osby 2012, one person for seven months, 25 000 kr × 1,4 × 7 = 245 000 kr applied for; all other costs are
 * the owner's own.
 */
export function preprojectTemplate(context: TemplateContext): Plan {
  const plan = startOf(context, { template: 'preproject', firstYear: 2012, years: 1, populationYear: 2011 });
  const say = sayIn(context, 'preproject');
  const owner = municipalityMember(context, '1273', 'Osby', { note: say('ownerNote') });
  const pay = payLine({
    id: context.newId(),
    name: say('pay'),
    note: say('payNote'),
    pay: '25000',
    payPer: 'month',
    onCosts: '40',
  });
  const others = ['phone', 'computers', 'supplies', 'travel'].map((name) =>
    amountLine({ id: context.newId(), name: say(name) }),
  );
  const funding = fundingOf(context, owner, pay, others);
  return {
    ...plan,
    years: plan.years.map(({ year }) => ({ year, months: 7 })),
    host: { kind: 'member', member: owner.id },
    lines: [pay, ...others],
    members: [owner],
    funding: [funding.own, funding.grant],
    remarks: remarksOf(context, pay, others, funding),
  };
}

function fundingOf(context: TemplateContext, owner: Member, pay: Line, others: readonly Line[]) {
  const say = sayIn(context, 'preproject');
  const own: OwnFinancing = {
    id: context.newId(),
    name: say('own'),
    note: '',
    source: null,
    kind: 'own',
    party: { kind: 'member', member: owner.id },
    percent: inAllYears('100'),
    of: { lines: others.map(({ id }) => id) },
  };
  const grant: Grant = {
    id: context.newId(),
    name: say('grant'),
    note: '',
    source: null,
    kind: 'grant',
    percent: inAllYears('100'),
    of: { lines: [pay.id] },
    amount: inAllYears('0'),
    capYear: null,
    capPeriod: null,
  };
  return { own, grant };
}

function remarksOf(
  context: TemplateContext,
  pay: Line,
  others: readonly AmountLine[],
  { own, grant }: ReturnType<typeof fundingOf>,
): Plan['remarks'] {
  const say = sayIn(context, 'preproject');
  const source = say('source');
  const open = others.map(({ id }) => [`line:${id}.amount`, remark(say('openRemark'), source)] as const);
  return {
    [`line:${pay.id}.pay`]: remark(say('payRemark'), source),
    [`line:${pay.id}.onCosts`]: remark('', source),
    ...Object.fromEntries(open),
    [`funding:${own.id}.percent`]: remark(say('ownRemark'), source),
    [`funding:${grant.id}.percent`]: remark(say('grantRemark'), source),
  };
}
