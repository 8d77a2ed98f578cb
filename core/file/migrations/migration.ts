import type { Message } from '../../message.ts';
import type { Result } from '../../result.ts';
import type { JsonValue } from '../json/json-value.ts';

/**
 * One step from a version of the plan file to the next, in memory (FIL10). Its file is named after it,
 * `0001-funding.ts`, and never changes once it has shipped. A migration is given what a file holds, sound or not: it
 * moves what it knows, leaves the rest for the schema to judge, and refuses only what it cannot move.
 */
export interface Migration {
  /** The version that it reads. */
  readonly from: number;
  readonly name: string;
  readonly migrate: (plan: JsonValue) => Result<JsonValue, Message>;
}
