import { addDecision } from '../../core/commands/add-decision.ts';
import { addPaper } from '../../core/commands/add-paper.ts';
import { setPaper } from '../../core/commands/set-paper.ts';
import { setPaperText } from '../../core/commands/set-paper-text.ts';
import { addFunding } from '../../core/commands/add-funding.ts';
import { addKey } from '../../core/commands/add-key.ts';
import { addKeyColumn } from '../../core/commands/add-key-column.ts';
import { addLine } from '../../core/commands/add-line.ts';
import { addMember } from '../../core/commands/add-member.ts';
import { addScenario } from '../../core/commands/add-scenario.ts';
import type { EditResult } from '../../core/commands/edit.ts';
import { setInput } from '../../core/commands/set-input.ts';
import { setLineIndex } from '../../core/commands/set-line-index.ts';
import { setMonths } from '../../core/commands/set-months.ts';
import { setRemark } from '../../core/commands/set-remark.ts';
import { setSource } from '../../core/commands/set-source.ts';
import { setStatus } from '../../core/commands/set-status.ts';
import { setText } from '../../core/commands/set-text.ts';
import { newPlan } from '../../core/plan/new-plan.ts';
import type { KeyPart, NumberInput, OverrideValue, Plan, StatusKind } from '../../core/plan/schema.ts';
import { idOf, typed, yearly } from './plan-builder.ts';

type Edit = (plan: Plan) => EditResult;

const BASE = 'bas';
const OTHER = 'andra-sidan';

const input =
  (id: string, value: OverrideValue, scenario = BASE): Edit =>
  (plan) =>
    setInput(plan, { scenario, input: id, year: null, value });
const inYear =
  (id: string, year: number, value: NumberInput | boolean, scenario = BASE): Edit =>
  (plan) =>
    setInput(plan, { scenario, input: id, year, value });

const LINES: readonly Edit[] = [
  (plan) => addLine(plan, { id: 'lon', kind: 'pay', name: 'Samordnare' }),
  input('line:lon.pay', { text: '=36500+1500', value: '38000' }),
  input('line:lon.payPer', 'month'),
  input('line:lon.degree', yearly({ 2025: 80, 2026: 100, 2027: 100 })),
  input('line:lon.onCosts', typed('39.5')),
  input('line:lon.index', yearly({ 2026: 3, 2027: '2.5' })),
  (plan) => setSource(plan, { row: 'line:lon', source: { text: 'Löneavtal HÖK 24', date: '2025-01-15' } }),
  (plan) => addLine(plan, { id: 'oh', kind: 'percentage', name: 'OH', of: ['lon'] }),
  input('line:oh.percent', typed('12.5')),
  (plan) => addLine(plan, { id: 'resor', kind: 'quantity', name: 'Resor', quantityUnit: 'mil' }),
  input('line:resor.quantity', yearly({ 2025: 1000, 2026: 1500, 2027: 1500 })),
  input('line:resor.price', typed('40')),
  (plan) => setLineIndex(plan, { id: 'resor', on: true }),
  input('line:resor.index', typed('2')),
  (plan) => addLine(plan, { id: 'intakt', kind: 'amount', name: 'Deltagaravgifter' }),
  input('line:intakt.amount', typed('-15000')),
  (plan) => addLine(plan, { id: 'it', kind: 'amount', name: 'Verksamhetssystem' }),
  input('line:it.amount', typed('240000')),
  (plan) => addLine(plan, { id: 'lokal', kind: 'amount', name: 'Lokal' }),
  input('line:lokal.amount', typed('96000')),
];

const member = (id: string, name: string, code: string | null, population: number): readonly Edit[] => [
  (plan) =>
    addMember(plan, {
      id,
      name,
      register: code === null ? null : { code, population: { 2023: population, 2024: population - 45 } },
      population: null,
    }),
];
const status =
  (id: string, kind: StatusKind, date: string | null, note = ''): Edit =>
  (plan) =>
    setStatus(plan, { id, status: { kind, date, note } });

const MEMBERS: readonly Edit[] = [
  ...member('mellerud', 'Mellerud', '1461', 9_165),
  ...member('amal', 'Åmål', '1492', 12_006),
  ...member('fargelanda', 'Färgelanda', '1439', 6_434),
  ...member('vanersborg', 'Vänersborg*', '1487', 39_846),
  ...member('arjang', 'Årjäng', '1765', 9_893),
  ...member('vgr', 'Västra Götalandsregionen', null, 0),
  input('member:vanersborg.population', typed('6965')),
  (plan) => setText(plan, { row: 'member:vanersborg', property: 'note', text: 'Endast Dalslandsdelen' }),
  (plan) =>
    setSource(plan, { row: 'member:vanersborg', source: { text: 'Kommunens statistik', date: null } }),
  inYear('member:arjang.joined', 2025, false),
  input('member:vgr.joined', false),
  input('member:mellerud.ceiling', { kind: 'year', amount: typed('200000') }),
  input('member:amal.ceiling', { kind: 'average', amount: typed('300000') }),
  input('member:fargelanda.ceiling', { kind: 'period', amount: typed('450000') }),
  status('mellerud', 'decided', '2025-03-12', 'Högst 200 000 kr om året'),
  status('amal', 'signed', '2025-04-01'),
  status('fargelanda', 'intends', null),
  status('vanersborg', 'asked', '2025-01-20'),
  status('vgr', 'declined', '2025-02-03', 'Ingår i avtalet som medfinansiär'),
];

const COLUMNS: readonly Edit[] = [
  (plan) => addKeyColumn(plan, { id: 'timmar', name: 'Timmar', unit: 'h' }),
  (plan) => addKeyColumn(plan, { id: 'avgift', name: 'Egen avgift', unit: 'kr/år' }),
  (plan) => addKeyColumn(plan, { id: 'andel', name: 'Ägarandel', unit: '%' }),
  (plan) => setText(plan, { row: 'keyColumn:timmar', property: 'note', text: 'Utfall året före' }),
  ...['mellerud', 'amal', 'fargelanda', 'vanersborg', 'arjang'].flatMap((id, place): Edit[] => [
    input(`member:${id}.key:timmar`, yearly({ 2025: 100 + place, 2026: '110.5', 2027: 120 })),
    input(`member:${id}.key:avgift`, typed(`${5_000 + 500 * place}`)),
    input(`member:${id}.key:andel`, typed(['35', '25', '20', '15', '5'][place] ?? '0')),
  ]),
];

const divide = (id: string, part: Omit<Extract<KeyPart, { kind: 'divide' }>, 'id' | 'kind'>): KeyPart => ({
  id,
  kind: 'divide',
  ...part,
});

const ALL_PARTS: readonly KeyPart[] = [
  { id: 'fast', kind: 'fee', figure: yearly(2_000), column: null },
  { id: 'egen', kind: 'fee', figure: null, column: 'avgift' },
  { id: 'per-inv', kind: 'rate', figure: yearly({ 2025: '1.5', 2026: '1.6', 2027: '1.7' }), column: null },
  { id: 'per-timme', kind: 'rate', figure: yearly(50), column: 'timmar' },
  divide('summa', {
    by: { kind: 'column', column: 'timmar' },
    takes: 'amount',
    figure: yearly(10_000),
    rounding: '0.01',
  }),
  divide('andelar', {
    by: { kind: 'percents', column: 'andel' },
    takes: 'percentOfRest',
    figure: yearly(40),
    rounding: null,
  }),
  divide('resten', { by: { kind: 'population' }, takes: 'rest', figure: null, rounding: 'none' }),
];

const KEYS: readonly Edit[] = [
  (plan) =>
    addKey(plan, {
      id: 'trettio',
      name: '30 % lika, 70 % efter folkmängd',
      parts: [
        divide('lika', { by: { kind: 'equal' }, takes: 'percent', figure: yearly(30), rounding: null }),
        divide('folk', { by: { kind: 'population' }, takes: 'rest', figure: null, rounding: '0.1' }),
      ],
    }),
  (plan) => addKey(plan, { id: 'allt', name: 'Alla sorters delar', parts: ALL_PARTS }),
  (plan) => setText(plan, { row: 'key:trettio', property: 'note', text: 'Enligt samverkansavtalet § 7' }),
  input('plan.key', { kind: 'own', key: 'trettio' }),
  input('line:it.key', { kind: 'own', key: 'allt' }),
  input('line:it.participants', { members: ['mellerud', 'amal', 'arjang'] }),
  input('line:lokal.key', { kind: 'column', column: 'timmar' }),
];

const FUNDING: readonly Edit[] = [
  (plan) =>
    addFunding(plan, {
      id: 'egen',
      kind: 'own',
      name: 'Mellerud betalar halva samordnaren',
      party: { kind: 'member', member: 'mellerud' },
    }),
  input('funding:egen.percent', typed('50')),
  input('funding:egen.of', { lines: ['lon'] }),
  (plan) =>
    addFunding(plan, {
      id: 'region',
      kind: 'own',
      name: 'Regionens del',
      party: { kind: 'party', name: 'Västra Götalandsregionen' },
    }),
  input('funding:region.percent', yearly({ 2025: 0, 2026: 5, 2027: 5 })),
  (plan) => addFunding(plan, { id: 'bidrag', kind: 'grant', name: 'Samordningsförbundet' }),
  input('funding:bidrag.percent', typed('20')),
  input('funding:bidrag.of', { lines: ['lon', 'oh', 'resor'] }),
  input('funding:bidrag.amount', yearly({ 2025: 30_000, 2026: 20_000, 2027: 0 })),
  input('funding:bidrag.capYear', typed('110000')),
  input('funding:bidrag.capPeriod', typed('300000')),
  (plan) =>
    setSource(plan, { row: 'funding:bidrag', source: { text: 'Beslut 2025-02-20', date: '2025-02-20' } }),
];

const RULES: readonly Edit[] = [
  input('plan.host', { kind: 'member', member: 'mellerud' }),
  input('plan.minimumMembers', typed('3')),
  input('plan.shareRounding', '0.1'),
  input('plan.shareMethod', 'sainteLague'),
  input('plan.amountUnit', '10'),
  input('plan.amountRounding', 'halfUpHost'),
  input('plan.ceilingRule', 'host'),
];

const remark =
  (id: string, note: string, date: string | null = null): Edit =>
  (plan) =>
    setRemark(plan, { input: id, note, source: date === null ? null : { text: 'Protokoll', date } });

const REMARKS: readonly Edit[] = [
  remark('plan.host', 'Mellerud är värd enligt avtalet'),
  remark('line:lon.onCosts', 'SKR:s schablon', '2024-12-01'),
  remark('funding:bidrag.capPeriod', 'Beslutat belopp', '2025-02-20'),
  remark('key:allt.part:per-inv', 'Räknas upp varje år'),
  remark('member:arjang.joined', 'Med från 2026'),
  remark('member:mellerud.key:timmar', '', '2025-01-31'),
];

const SCENARIOS: readonly Edit[] = [
  (plan) => addScenario(plan, { id: OTHER, name: 'Allt åt andra hållet', copyOf: BASE }),
  (plan) => setText(plan, { row: `scenario:${OTHER}`, property: 'note', text: 'Rad ett\nRad två' }),
  input('line:lon.pay', typed('41000'), OTHER),
  input('line:lon.payPer', 'year', OTHER),
  inYear('line:lon.degree', 2026, typed('75'), OTHER),
  input('line:it.key', null, OTHER),
  input('line:it.participants', null, OTHER),
  input('line:lokal.participants', { members: ['amal', 'fargelanda'] }, OTHER),
  input('funding:egen.party', { kind: 'member', member: 'amal' }, OTHER),
  input('funding:egen.of', null, OTHER),
  input('funding:bidrag.capYear', null, OTHER),
  inYear('funding:bidrag.amount', 2027, typed('15000'), OTHER),
  input('key:trettio.part:lika', typed('40'), OTHER),
  input('plan.host', { kind: 'party', name: 'Dalslands kommunalförbund' }, OTHER),
  input('plan.key', { kind: 'own', key: 'allt' }, OTHER),
  input('plan.ceilingRule', 'spread', OTHER),
  input('plan.shareMethod', 'each', OTHER),
  input('plan.amountUnit', '1000', OTHER),
  input('member:amal.ceiling', { kind: 'period', amount: typed('800000') }, OTHER),
  input('member:vgr.joined', true, OTHER),
  inYear('member:amal.key:timmar', 2027, typed('95.5'), OTHER),
];

/** With the base and the other scenario: every word that a choice can be. */
const OTHER_RULES: readonly (readonly [string, Readonly<Record<string, OverrideValue>>])[] = [
  ['Öre', { shareRounding: '0.01', amountUnit: '0.01', amountRounding: 'halfUp', ceilingRule: 'test' }],
  ['Kronor', { shareRounding: '1', shareMethod: 'largestRemainder', amountUnit: '1' }],
  ['Hundratal', { shareRounding: 'none', amountUnit: '100', amountRounding: 'largestRemainder' }],
  ['Planens enhet', { amountUnit: 'plan', populationYear: 2024, key: { kind: 'equal' } }],
];
const RULE_SCENARIOS: readonly Edit[] = OTHER_RULES.flatMap(([name, rules]) => {
  const id = idOf(name);
  return [
    (plan: Plan) => addScenario(plan, { id, name, copyOf: BASE }),
    ...Object.entries(rules).map(([property, value]) => input(`plan.${property}`, value, id)),
  ];
});

const OTHER_FIGURES: readonly Edit[] = [
  input('plan.minimumMembers', null, 'hundratal'),
  input('line:oh.percent', typed('10'), 'hundratal'),
  inYear('line:resor.price', 2027, typed('42.5'), 'hundratal'),
  inYear('line:lon.index', 2027, { text: '=2+0.25', value: '2.25' }, 'hundratal'),
  input('member:arjang.population', typed('9900'), 'hundratal'),
];

const decided =
  (id: string, scenario: string, name: string, caseNumber: string): Edit =>
  (plan) =>
    addDecision(plan, { id, scenario, name, date: '2025-06-16', caseNumber, note: 'Enligt förslaget' });

/** Papers of the agreement and of a member, written in one language and in both, with everything that they can say. */
const PAPERS: readonly Edit[] = [
  (plan) => addPaper(plan, { id: 'avtalet', subject: { kind: 'agreement' }, scenario: BASE, language: 'sv' }),
  (plan) =>
    addPaper(plan, {
      id: 'en-medlem',
      subject: { kind: 'member', member: plan.members[0]?.id ?? '' },
      scenario: OTHER,
      language: 'en',
    }),
  (plan) =>
    setPaper(plan, {
      id: 'en-medlem',
      facts: { date: '2025-05-05', caseNumber: 'KS 2025/118', officer: 'A. Berg', board: 'Kommunstyrelsen' },
    }),
  (plan) => setPaperText(plan, { id: 'en-medlem', section: 'summary', text: 'In short.', draft: 'Drafted.' }),
  (plan) => setPaper(plan, { id: 'en-medlem', facts: { language: 'sv' } }),
  (plan) =>
    setPaperText(plan, {
      id: 'en-medlem',
      section: 'decision',
      text: 'Nämnden beslutar\n\n– att avstå,\n– att svara före den 1 juni.',
      draft: 'Ett äldre utkast.',
    }),
];

/** A plan with everything that version 2 holds, made by the program's own commands. */
export function wholePlan(): Plan {
  const start = newPlan({
    id: 'allt',
    baseId: BASE,
    name: 'Allt som en plan kan hålla',
    baseName: 'Bas',
    firstYear: 2025,
    years: 3,
    unit: 'kr',
    populationYear: 2023,
    registerSource: 'SCB, folkmängd',
  });
  const months: Edit = (plan) => setMonths(plan, { year: 2025, months: 8 });
  const edits = [
    months,
    ...LINES,
    ...MEMBERS,
    ...COLUMNS,
    ...KEYS,
    ...FUNDING,
    ...RULES,
    ...REMARKS,
    ...SCENARIOS,
    ...RULE_SCENARIOS,
    ...OTHER_FIGURES,
  ];
  const decisions = [
    decided('beslut-bas', BASE, 'Beslut i direktionen', 'KS 2025/118'),
    decided('beslut-andra', OTHER, 'Alternativt beslut', ''),
  ];
  return [...edits, ...decisions, ...PAPERS].reduce((plan, edit) => {
    const result = edit(plan);
    if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.failure)}`);
    return result.value.plan;
  }, start);
}
