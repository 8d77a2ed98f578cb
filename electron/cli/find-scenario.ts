import {
  message,
  refusal,
  scenariosOf,
  success,
  type Message,
  type Plan,
  type Result,
  type ScenarioHead,
} from '../../core/index.ts';
import { findNamed, foldedName } from './find-named.ts';

/** The scenario with this name, or this letter, whatever the case and however å, ä and ö are put together. */
export function findScenario(plan: Plan, wanted: string): ScenarioHead | undefined {
  const scenarios = scenariosOf(plan);
  return (
    findNamed(scenarios, wanted) ?? scenarios.find(({ letter }) => foldedName(letter) === foldedName(wanted))
  );
}

/** The scenario that a command is about: the base where none is named. */
export function askedScenario(plan: Plan, wanted: string | null | undefined): Result<ScenarioHead, Message> {
  if (wanted === null || wanted === undefined) return success(plan.base);
  const found = findScenario(plan, wanted);
  return found ? success(found) : refusal(unknownScenario(plan, wanted));
}

/** Says that there is no such scenario, and which there are. */
export function unknownScenario(plan: Plan, wanted: string): Message {
  const items = scenariosOf(plan).map(({ letter, name }) => `${letter} ${name}`);
  return message('cli.misuse.unknownScenario', { wanted, names: { kind: 'list', items } });
}
