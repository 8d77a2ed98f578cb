import type { EditResult } from '../../../core/commands/edit.ts';
import { addLine } from '../../../core/commands/add-line.ts';
import { addMember } from '../../../core/commands/add-member.ts';
import { addScenario } from '../../../core/commands/add-scenario.ts';
import { setInput } from '../../../core/commands/set-input.ts';
import { setText } from '../../../core/commands/set-text.ts';
import { newPlan } from '../../../core/plan/new-plan.ts';
import {
  readRegister,
  registerEntryOf,
  type PopulationRegister,
} from '../../../core/plan/population-register.ts';
import type { NumberInput, OverrideValue, Plan } from '../../../core/plan/schema.ts';
import registerFile from '../../../resources/register/kommuner-2011-2024.json';

/** What a person does to make the example: one command after another from a new plan. */
type Edit = (plan: Plan) => EditResult;

const BASE = 'alla-sju';
const FOUR = 'bara-fyra';
const WITHOUT_MUNKEDAL = 'utan-munkedal';

const typed = (figure: string): NumberInput => ({ text: figure, value: figure });
const input =
  (id: string, value: OverrideValue, scenario = BASE): Edit =>
  (plan) =>
    setInput(plan, { scenario, input: id, year: null, value });
const note =
  (row: string, text: string): Edit =>
  (plan) =>
    setText(plan, { row, property: 'note', text });
const leave = (id: string, scenario: string): Edit => input(`member:${id}.joined`, false, scenario);

const LINES: readonly Edit[] = [
  (plan) => addLine(plan, { id: 'lon', kind: 'pay', name: 'Lön' }),
  input('line:lon.pay', typed('840000')),
  input('line:lon.index', typed('3')),
  note('line:lon', 'Samordnare'),
  (plan) => addLine(plan, { id: 'oh', kind: 'percentage', name: 'OH, påslag', of: ['lon'] }),
  input('line:oh.percent', typed('15')),
  note('line:oh', 'Schablon'),
  (plan) => addLine(plan, { id: 'resor', kind: 'quantity', name: 'Resor', quantityUnit: 'mil' }),
  input('line:resor.quantity', typed('2250')),
  input('line:resor.price', typed('40')),
  (plan) => addLine(plan, { id: 'ovrigt', kind: 'amount', name: 'Övrigt' }),
  input('line:ovrigt.amount', typed('110000')),
  note('line:ovrigt', 'Möten, kompetensutveckling'),
];

function municipality(register: PopulationRegister, id: string, name: string): Edit {
  const found = register.entries.find((entry) => entry.name === name.replace('*', ''));
  if (!found) throw new Error(`No municipality ${name}`);
  const population = name.endsWith('*') ? typed('6965') : null;
  return (plan) => addMember(plan, { id, name, register: registerEntryOf(found), population });
}

const membersOf = (register: PopulationRegister): readonly Edit[] => [
  municipality(register, 'bengtsfors', 'Bengtsfors'),
  municipality(register, 'dals-ed', 'Dals-Ed'),
  municipality(register, 'fargelanda', 'Färgelanda'),
  municipality(register, 'mellerud', 'Mellerud'),
  municipality(register, 'munkedal', 'Munkedal'),
  municipality(register, 'vanersborg', 'Vänersborg*'),
  municipality(register, 'arjang', 'Årjäng'),
  municipality(register, 'amal', 'Åmål'),
  note('member:mellerud', 'Inga medel utöver 200 000 kr om året. Fördelningen förutsätter att alla är med.'),
  input('member:mellerud.ceiling', { kind: 'year', amount: typed('200000') }),
  note('member:vanersborg', 'Endast Dalslandsdelen av Vänersborg räknas'),
  note('member:amal', 'Tillfrågad, inte med i tabellen'),
  leave('amal', BASE),
];

const SCENARIOS: readonly Edit[] = [
  (plan) => addScenario(plan, { id: FOUR, name: 'Bara fyra', copyOf: BASE }),
  leave('munkedal', FOUR),
  leave('vanersborg', FOUR),
  leave('arjang', FOUR),
  input('line:resor.quantity', typed('1500'), FOUR),
  input('line:ovrigt.amount', typed('80000'), FOUR),
  (plan) => addScenario(plan, { id: WITHOUT_MUNKEDAL, name: 'Utan Munkedal', copyOf: BASE }),
  leave('munkedal', WITHOUT_MUNKEDAL),
  input('line:resor.quantity', typed('2000'), WITHOUT_MUNKEDAL),
];

/** The plan of the published case, made by the program's own commands. */
export function stegetVidarePlan(): Plan {
  const register = readRegister(registerFile);
  if (!register.ok) throw new Error('The register is unreadable');
  const start = newPlan({
    id: 'steget-vidare',
    baseId: BASE,
    name: 'Steget vidare 2025–2027',
    baseName: 'Alla sju',
    firstYear: 2025,
    years: 3,
    unit: 'kr',
    populationYear: 2023,
    registerSource: register.value.source,
  });
  const edits: readonly Edit[] = [
    note('plan', 'Fördelningen följer folkmängden 2023. Fler eller färre medlemmar ändrar alla belopp.'),
    ...LINES,
    ...membersOf(register.value),
    input('plan.minimumMembers', typed('4')),
    ...SCENARIOS,
  ];
  return edits.reduce((plan, edit) => {
    const result = edit(plan);
    if (!result.ok) throw new Error(`Refused: ${result.failure.code}`);
    return result.value.plan;
  }, start);
}
