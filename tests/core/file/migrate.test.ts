import { describe, expect, it } from 'vitest';
import { isJsonObject, type JsonValue } from '../../../core/file/json/json-value.ts';
import { FILE_VERSION, migrate, versionAfter } from '../../../core/file/migrate.ts';
import { MIGRATIONS } from '../../../core/file/migrations/index.ts';
import type { Migration } from '../../../core/file/migrations/migration.ts';
import { message } from '../../../core/message.ts';
import { refusal, success } from '../../../core/result.ts';

const withField = (plan: JsonValue, field: string, value: JsonValue): JsonValue =>
  isJsonObject(plan) ? { ...plan, [field]: value } : plan;

/** A made-up chain: version 1 gets funding, version 2 renames it, version 3 refuses what it cannot move. */
const CHAIN: readonly Migration[] = [
  { from: 1, name: 'funding', migrate: (plan) => success(withField(plan, 'funding', ['first'])) },
  {
    from: 2,
    name: 'grants',
    migrate: (plan) => success(withField(plan, 'grants', isJsonObject(plan) ? (plan.funding ?? null) : null)),
  },
  {
    from: 3,
    name: 'periods',
    migrate: (plan) =>
      isJsonObject(plan) && plan.periods === 'unreadable'
        ? refusal(message('file.envelope'))
        : success(withField(plan, 'periods', 3)),
  },
];

describe('migrate', () => {
  it('FIL10: takes a plan through every step from its own version on, in order', () => {
    const old = { name: 'x' };
    expect(migrate(old, 1, CHAIN)).toEqual({
      ok: true,
      value: { name: 'x', funding: ['first'], grants: ['first'], periods: 3 },
    });
    expect(migrate({ funding: ['own'] }, 2, CHAIN)).toEqual({
      ok: true,
      value: { funding: ['own'], grants: ['own'], periods: 3 },
    });
    expect(migrate(old, versionAfter(CHAIN), CHAIN)).toEqual({ ok: true, value: old });
    expect(old).toEqual({ name: 'x' });
  });

  it('FIL10: refuses whole where a step cannot move it', () => {
    expect(migrate({ periods: 'unreadable' }, 1, CHAIN)).toMatchObject({ ok: false });
  });

  it('FIL10: the program’s own chain has a step from each version to the next', () => {
    expect(MIGRATIONS.map(({ from }) => from)).toEqual(MIGRATIONS.map((_, place) => place + 1));
    expect(FILE_VERSION).toBe(MIGRATIONS.length + 1);
  });
});
