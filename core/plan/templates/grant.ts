import type { Grant, Member, OwnFinancing, PayLine, Plan } from '../schema.ts';
import { inAllYears, remark, sayIn, startOf, type TemplateContext } from './template-context.ts';
import { payLine } from './template-lines.ts';
import { municipalityMember, partyMember } from './template-members.ts';

/**
 * An application with a grant cap and own financing: En väg in 2022. Pay is left for the user, and says so; three of the
 * four parties have no inhabitants, so that what no grant pays is shared in equal parts.
 */
export function grantTemplate(context: TemplateContext): Plan {
  const plan = startOf(context, { template: 'grant', firstYear: 2022, years: 1, populationYear: 2021 });
  const members = membersOf(context);
  const lines = linesOf(context);
  const funding = fundingOf(context, members.applicant, lines.manager);
  return {
    ...plan,
    host: { kind: 'member', member: members.applicant.id },
    key: { kind: 'equal' },
    lines: Object.values(lines),
    members: Object.values(members),
    funding: [funding.own, funding.grant],
    remarks: { ...lineRemarks(context, lines), ...otherRemarks(context, funding) },
  };
}

function membersOf(context: TemplateContext) {
  const say = sayIn(context, 'grant');
  return {
    applicant: municipalityMember(context, '0330', 'Knivsta', { note: say('applicantNote') }),
    insurance: partyMember(context, 'Försäkringskassan', { note: say('partyNote') }),
    employment: partyMember(context, 'Arbetsförmedlingen', { note: say('partyNote') }),
    region: partyMember(context, 'Region Uppsala', { note: say('partyNote') }),
  } satisfies Record<string, Member>;
}

/** Two posts are 200 % of one; part time is taken as half until the user says. */
function linesOf(context: TemplateContext) {
  const say = sayIn(context, 'grant');
  const post = (name: string, degree = '100'): PayLine =>
    payLine({ id: context.newId(), name: say(name), pay: '0', payPer: 'month', degree });
  return {
    secretaries: post('secretaries', '200'),
    responsible: post('responsible'),
    manager: post('manager'),
    officer: post('officer', '50'),
  } satisfies Record<string, PayLine>;
}

function fundingOf(context: TemplateContext, applicant: Member, manager: PayLine) {
  const say = sayIn(context, 'grant');
  const own: OwnFinancing = {
    id: context.newId(),
    name: say('own'),
    note: '',
    source: null,
    kind: 'own',
    party: { kind: 'member', member: applicant.id },
    percent: inAllYears('50'),
    of: { lines: [manager.id] },
  };
  const grant: Grant = {
    id: context.newId(),
    name: say('grant'),
    note: '',
    source: null,
    kind: 'grant',
    percent: inAllYears('100'),
    of: null,
    amount: inAllYears('0'),
    capYear: inAllYears('1965000'),
    capPeriod: null,
  };
  return { own, grant };
}

function lineRemarks(context: TemplateContext, lines: ReturnType<typeof linesOf>): Plan['remarks'] {
  const say = sayIn(context, 'grant');
  const source = say('source');
  const everyPost = Object.values(lines).flatMap(({ id }) => [
    [`line:${id}.pay`, remark(say('payRemark'), source)] as const,
    [`line:${id}.onCosts`, remark(say('onCostsRemark'), source)] as const,
  ]);
  return {
    ...Object.fromEntries(everyPost),
    [`line:${lines.secretaries.id}.degree`]: remark(say('secretariesRemark'), source),
    [`line:${lines.officer.id}.degree`]: remark(say('officerRemark'), source),
  };
}

function otherRemarks(context: TemplateContext, funding: ReturnType<typeof fundingOf>): Plan['remarks'] {
  const say = sayIn(context, 'grant');
  const source = say('source');
  return {
    [`funding:${funding.own.id}.percent`]: remark(say('ownRemark'), source),
    [`funding:${funding.grant.id}.percent`]: remark(say('grantRemark'), source),
    [`funding:${funding.grant.id}.capYear`]: remark(say('capRemark'), source),
    'plan.key': remark(say('keyRemark'), source),
    'plan.host': remark(say('hostRemark'), source),
  };
}
