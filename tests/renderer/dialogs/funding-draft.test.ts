import { expect, test } from 'vitest';
import { calculate, type FundingKind, type Plan } from '../../../core/index.ts';
import {
  addFundingCommand,
  editFundingCommand,
  EMPTY_FUNDING,
  newFunding,
  type FundingDraft,
} from '../../../renderer/dialogs/funding-draft.ts';
import { NO_CHANGES, withChosen } from '../../../renderer/dialogs/input-draft.ts';
import { examplePlan } from '../../builders/example-plan.ts';

const plan = examplePlan();
const [pay] = plan.lines.map(({ id }) => id);
const typed = (figures: Readonly<Record<string, string>>): Pick<FundingDraft, 'inputs'> => ({
  inputs: {
    ...NO_CHANGES,
    typed: Object.fromEntries(Object.entries(figures).map(([name, text]) => [`funding:ny.${name}`, text])),
  },
});
const add = (kind: FundingKind, draft: Partial<FundingDraft>) =>
  addFundingCommand('ny', kind, { ...EMPTY_FUNDING, name: 'Ny', ...draft }, 'sv')(plan);
const added = (kind: FundingKind, draft: Partial<FundingDraft>): Plan => {
  const done = add(kind, draft);
  if (!done.ok) throw new Error(done.failure.code);
  return done.value.plan;
};

test('F1 own financing is added with who pays, how much and of what: 50 % of 840 000', () => {
  const { inputs } = typed({ party: 'Karlstad', percent: '50 %' });
  const of = withChosen(inputs, 'funding:ny.of', { lines: [pay ?? ''] });
  const funded = added('own', { inputs: of, note: 'Enligt ansökan', source: 'Ansökan', date: '2022-03-01' });
  expect(funded.funding).toMatchObject([
    { party: { kind: 'party', name: 'Karlstad' }, note: 'Enligt ansökan', source: { date: '2022-03-01' } },
  ]);
  expect(calculate(funded, plan.base.id).funding[0]?.amounts[0]).toBe(42_000_000n);
});

test('F1 a member is meant by its name', () => {
  const funded = added('own', typed({ party: 'mellerud', percent: '10' }));
  expect(funded.funding[0]).toMatchObject({ party: { kind: 'member' } });
});

test('F2 a grant is added with its share, amount and caps; what is left empty is nothing', () => {
  const funded = added('grant', typed({ amount: '200 000', capPeriod: '500 000' }));
  expect(funded.funding[0]).toMatchObject({ percent: { all: { value: '0' } }, capYear: null });
  expect(calculate(funded, plan.base.id).funding[0]?.sum).toBe(50_000_000n);
});

test.each([
  ['own', { name: 'Ny', ...typed({ percent: '50' }) }, 'value.required'],
  ['own', { name: ' ', ...typed({ party: 'X' }) }, 'refusal.nameEmpty'],
  ['grant', typed({ percent: '101' }), 'value.outOfRange'],
  ['grant', { date: '2025' }, 'refusal.dateUnreadable'],
] as const)('%s that is not complete is refused whole', (kind, draft, code) => {
  expect(add(kind, draft)).toMatchObject({ ok: false, failure: { code } });
});

test('S1 changing a row names it in the plan and gives the scenario the figures', () => {
  const before = added('grant', typed({ percent: '20' }));
  const scenario = plan.scenarios[0]?.id ?? '';
  const draft = { ...EMPTY_FUNDING, name: 'Statsbidrag', ...typed({ percent: '30', capYear: '100 000' }) };
  const done = editFundingCommand('ny', draft, scenario, 'sv')(before);
  expect(done.ok && done.value.plan.funding[0]).toMatchObject({
    ...{ name: 'Statsbidrag', percent: { all: { value: '20' } }, capYear: null },
  });
  expect(done.ok && Object.keys(done.value.plan.scenarios[0]?.overrides ?? {})).toEqual(
    expect.arrayContaining(['funding:ny.percent', 'funding:ny.capYear']),
  );
});

test('the fields of a row that is not there yet are those of its kind', () => {
  const properties = (kind: FundingKind) =>
    newFunding(plan, 'ny', kind).fields.map(({ property }) => property);
  expect(properties('own')).toEqual(['party', 'percent', 'of']);
  expect(properties('grant')).toEqual(['percent', 'of', 'amount', 'capYear', 'capPeriod']);
});
