import { message, scenariosOf, type Message, type Plan, type ScenarioHead } from '../../core/index.ts';

/** The scenario with this name, or this letter, whatever the case and however å, ä and ö are put together. */
export function findScenario(plan: Plan, wanted: string): ScenarioHead | undefined {
  const scenarios = scenariosOf(plan);
  const isWanted = (name: string) => folded(name) === folded(wanted);
  return scenarios.find(({ name }) => isWanted(name)) ?? scenarios.find(({ letter }) => isWanted(letter));
}

function folded(name: string): string {
  return name.trim().normalize('NFC').toLocaleLowerCase('sv').normalize('NFC');
}

/** Says that there is no such scenario, and which there are. */
export function unknownScenario(plan: Plan, wanted: string): Message {
  const items = scenariosOf(plan).map(({ letter, name }) => `${letter} ${name}`);
  return message('cli.misuse.unknownScenario', { wanted, names: { kind: 'list', items } });
}
