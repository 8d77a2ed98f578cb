import type { Line, Member, Plan, Scenario } from '../schema.ts';
import { remark, sayIn, startOf, typed, type TemplateContext } from './template-context.ts';
import { amountLine, payLine, percentageLine, quantityLine } from './template-lines.ts';
import { municipalityMember } from './template-members.ts';

/**
 * A joint coordinator: the host's proposal Steget vidare 2025–2027, shared by population among seven municipalities, with
 * the ceiling that one of them gave and an eighth that was asked.
 */
export function coordinatorTemplate(context: TemplateContext): Plan {
  const say = sayIn(context, 'coordinator');
  const plan = startOf(context, { template: 'coordinator', firstYear: 2025, years: 3, populationYear: 2023 });
  const lines = linesOf(context);
  const members = membersOf(context);
  return {
    ...plan,
    minimumMembers: typed('4'),
    lines: Object.values(lines),
    members: Object.values(members),
    base: { ...plan.base, name: say('base') },
    scenarios: [withAsked(context, members.amal)],
    remarks: remarksOf(context, lines, members),
  };
}

function linesOf(context: TemplateContext) {
  const { newId } = context;
  const say = sayIn(context, 'coordinator');
  const pay = payLine({
    id: newId(),
    name: say('pay'),
    note: say('payNote'),
    pay: '840000',
    payPer: 'year',
    index: '3',
  });
  return {
    pay,
    overhead: percentageLine({ id: newId(), name: say('overhead'), percent: '15', of: [pay.id] }),
    travel: quantityLine({
      id: newId(),
      name: say('travel'),
      quantity: '2250',
      unit: 'mil',
      price: '40',
    }),
    other: amountLine({ id: newId(), name: say('other'), note: say('otherNote'), amount: '110000' }),
  } satisfies Record<string, Line>;
}

function membersOf(context: TemplateContext) {
  const say = sayIn(context, 'coordinator');
  return {
    bengtsfors: municipalityMember(context, '1460', 'Bengtsfors'),
    dalsEd: municipalityMember(context, '1438', 'Dals-Ed'),
    fargelanda: municipalityMember(context, '1439', 'Färgelanda'),
    mellerud: municipalityMember(context, '1461', 'Mellerud', {
      note: say('ceilingNote'),
      ceiling: { kind: 'year', amount: typed('200000') },
    }),
    munkedal: municipalityMember(context, '1430', 'Munkedal'),
    vanersborg: municipalityMember(context, '1487', 'Vänersborg*', {
      note: say('partNote'),
      population: typed('6965'),
    }),
    arjang: municipalityMember(context, '1765', 'Årjäng'),
    amal: municipalityMember(context, '1492', 'Åmål', {
      note: say('askedNote'),
      joined: { all: false },
      status: { kind: 'asked', date: null, note: '' },
    }),
  } satisfies Record<string, Member>;
}

/** With the eighth: membership alone is another, so that nothing else moves the amounts. */
function withAsked(context: TemplateContext, { id }: Member): Scenario {
  return {
    id: context.newId(),
    letter: 'B',
    name: sayIn(context, 'coordinator')('scenario'),
    note: '',
    overrides: { [`member:${id}.joined`]: { all: true } },
  };
}

function remarksOf(
  context: TemplateContext,
  lines: ReturnType<typeof linesOf>,
  members: ReturnType<typeof membersOf>,
): Plan['remarks'] {
  const say = sayIn(context, 'coordinator');
  const proposal = say('source');
  return {
    [`line:${lines.pay.id}.pay`]: remark('', proposal),
    [`line:${lines.pay.id}.index`]: remark('', proposal),
    [`line:${lines.overhead.id}.percent`]: remark(say('overheadRemark'), proposal),
    [`line:${lines.travel.id}.quantity`]: remark(say('travelRemark'), proposal),
    [`line:${lines.travel.id}.price`]: remark('', proposal),
    [`line:${lines.other.id}.amount`]: remark('', proposal),
    'plan.populationYear': remark(say('populationRemark'), proposal),
    'plan.minimumMembers': remark(say('minimumRemark'), proposal),
    [`member:${members.vanersborg.id}.population`]: remark(say('partNote'), proposal),
    [`member:${members.mellerud.id}.ceiling`]: remark(say('ceilingRemark'), say('answer')),
  };
}
