import {
  readInput,
  resolve,
  setInput,
  type Edit,
  type InputId,
  type Language,
  type Message,
  type Plan,
  type Result,
} from '../../core/index.ts';

/** An input of a scenario: the whole of it, or one of its years. */
export interface TypedPlace {
  readonly scenario: string;
  readonly input: InputId;
  readonly year: number | null;
}

/**
 * Puts what was typed into an input. It is read as the scenario has the input: what its figure is of, a month's pay or a
 * ceiling for the period, may be the scenario's own.
 */
export function setTypedInput(
  plan: Plan,
  place: TypedPlace,
  typed: string,
  language: Language,
): Result<Edit, Message> {
  const read = readInput(resolve(plan, place.scenario), place.input, typed, language);
  return read.ok ? setInput(plan, { ...place, value: read.value }) : read;
}
