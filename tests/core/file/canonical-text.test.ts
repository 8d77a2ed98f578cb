import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText, checksumOf } from '../../../core/file/canonical-text.ts';
import { readJson } from '../../../core/file/json/read-json.ts';

function shuffled(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(shuffled);
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, shuffled(part)]),
  );
}

describe('canonicalText', () => {
  it('FIL10.2: has no white space, and keys in code unit order', () => {
    expect(canonicalText({ b: [1, null, 'å'], a: { Z: true, '10': 1, '9': 2 } })).toBe(
      '{"a":{"10":1,"9":2,"Z":true},"b":[1,null,"å"]}',
    );
  });

  it('is the same whatever order the keys have, and reads back as the same value', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), (json) => {
        const read = readJson(json, 32);
        const turned = readJson(JSON.stringify(shuffled(JSON.parse(json))), 32);
        if (!read.ok || !turned.ok) return;
        expect(canonicalText(turned.value)).toBe(canonicalText(read.value));
        expect(JSON.parse(canonicalText(read.value))).toEqual(read.value);
      }),
      { numRuns: 300 },
    );
  });
});

describe('checksumOf', () => {
  it('FIL10: is the SHA-256 of the canonical text in UTF-8', () => {
    const value = { name: 'Åmål', years: [2025] };
    const expected = createHash('sha256').update('{"name":"Åmål","years":[2025]}', 'utf8').digest('hex');
    expect(checksumOf(value)).toBe(expected);
  });
});
