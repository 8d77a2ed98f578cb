import type { Message } from '../message.ts';
import { success, type Result } from '../result.ts';
import type { JsonValue } from './json/json-value.ts';
import { MIGRATIONS } from './migrations/index.ts';
import type { Migration } from './migrations/migration.ts';

/** The version that a chain of migrations ends in. */
export function versionAfter(migrations: readonly Migration[]): number {
  return migrations.length + 1;
}

/** The version that plan files are written in. */
export const FILE_VERSION = versionAfter(MIGRATIONS);

/** A plan of an older version, taken through each migration from there on; refused where one of them refuses. */
export function migrate(
  plan: JsonValue,
  version: number,
  migrations: readonly Migration[] = MIGRATIONS,
): Result<JsonValue, Message> {
  return migrations
    .filter(({ from }) => from >= version)
    .reduce<Result<JsonValue, Message>>(
      (moved, migration) => (moved.ok ? migration.migrate(moved.value) : moved),
      success(plan),
    );
}
