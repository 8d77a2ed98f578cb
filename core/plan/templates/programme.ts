import type { Grant, Line, Member, Plan } from '../schema.ts';
import { inAllYears, remark, sayIn, startOf, typed, type TemplateContext } from './template-context.ts';
import { amountLine, payLine } from './template-lines.ts';
import { municipalityMember } from './template-members.ts';

const FIRST = [2017, 2018, 2019];
const EXTENSION = [2020, 2021];

/** By code, in the order of the source: seven in Västra Götaland, Årjäng in Värmland. */
const MUNICIPALITIES = [
  ['1461', 'Mellerud'],
  ['1492', 'Åmål'],
  ['1460', 'Bengtsfors'],
  ['1438', 'Dals-Ed'],
  ['1439', 'Färgelanda'],
  ['1487', 'Vänersborg'],
  ['1430', 'Munkedal'],
  ['1765', 'Årjäng'],
] as const;

/**
 * A programme project over five years: Steget före 2017–2021, eight municipalities in two counties, a programme's grant in
 * two decisions. The costs are left for the user, and say so.
 */
export function programmeTemplate(context: TemplateContext): Plan {
  const plan = startOf(context, { template: 'programme', firstYear: 2017, years: 5, populationYear: 2016 });
  const say = sayIn(context, 'programme');
  const lines = [
    payLine({ id: context.newId(), name: say('staff'), pay: '0', payPer: 'month' }),
    amountLine({ id: context.newId(), name: say('activities') }),
    amountLine({ id: context.newId(), name: say('other') }),
  ];
  const funding = [grantIn(context, 'first', FIRST), grantIn(context, 'extension', EXTENSION)];
  return {
    ...plan,
    lines,
    members: MUNICIPALITIES.map(([code, name]) => memberOf(context, code, name)),
    funding,
    remarks: remarksOf(context, lines, funding),
  };
}

/** The county stands as its note: two counties share the cost. */
function memberOf(context: TemplateContext, code: string, name: string): Member {
  const county = context.register.entries.find((entry) => entry.code === code)?.county ?? '';
  return municipalityMember(context, code, name, { note: county });
}

/** All costs in the years of one decision, nothing in the others. */
function grantIn(context: TemplateContext, name: 'first' | 'extension', decided: readonly number[]): Grant {
  const years = [...FIRST, ...EXTENSION].map(
    (year) => [`${year}`, typed(decided.includes(year) ? '100' : '0')] as const,
  );
  return {
    id: context.newId(),
    name: sayIn(context, 'programme')(name),
    note: '',
    source: null,
    kind: 'grant',
    percent: { years: Object.fromEntries(years) },
    of: null,
    amount: inAllYears('0'),
    capYear: null,
    capPeriod: null,
  };
}

function remarksOf(
  context: TemplateContext,
  lines: readonly Line[],
  funding: readonly Grant[],
): Plan['remarks'] {
  const say = sayIn(context, 'programme');
  const source = say('source');
  const open = lines.map(({ id, kind }) => {
    const input = kind === 'pay' ? 'pay' : 'amount';
    return [`line:${id}.${input}`, remark(say('openRemark'), source)] as const;
  });
  const granted = funding.flatMap(({ id }) => [
    [`funding:${id}.percent`, remark(say('grantRemark'), source)] as const,
    [`funding:${id}.capPeriod`, remark(say('capRemark'), source)] as const,
  ]);
  return { ...Object.fromEntries(open), ...Object.fromEntries(granted) };
}
