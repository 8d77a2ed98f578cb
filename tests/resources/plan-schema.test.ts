import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { envelope } from '../../core/file/envelope.ts';
import { KEYS } from '../../core/file/key-order.ts';
import { FILE_VERSION } from '../../core/file/migrate.ts';
import { planSchema } from '../../core/plan/schema.ts';

const FILE = join(import.meta.dirname, '../../resources/plan.schema.json');

const schema = z.toJSONSchema(envelope.extend({ version: z.literal(FILE_VERSION), plan: planSchema }));

function propertyNames(part: unknown): readonly string[] {
  if (typeof part !== 'object' || part === null) return [];
  const own =
    'properties' in part && typeof part.properties === 'object' ? Object.keys(part.properties ?? {}) : [];
  return [...own, ...Object.values(part).flatMap(propertyNames)];
}

describe('resources/plan.schema.json', () => {
  it('is what the program reads files by (`npx vitest run tests/resources -u` writes it)', async () => {
    const described = { title: `Samkalkyl: a plan file, version ${FILE_VERSION}`, ...schema };
    await expect(`${JSON.stringify(described, null, 2)}\n`).toMatchFileSnapshot(FILE);
  });

  it('names the properties that the order of keys in a file lists, all of them and each once', () => {
    expect([...new Set(propertyNames(schema))].sort()).toEqual([...KEYS].sort());
  });
});
