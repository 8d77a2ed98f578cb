import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from '../../../core/file/json/read-json.ts';
import { prettyJson } from '../../../core/file/pretty-json.ts';

describe('prettyJson', () => {
  it('writes what has room on one line, and the rest one thing a line', () => {
    const short = { text: '2250', value: '2250' };
    expect(prettyJson({ value: { all: short }, name: 'x'.repeat(80), id: 'a', of: [], keyValues: {} })).toBe(
      [
        '{',
        '  "id": "a",',
        `  "name": "${'x'.repeat(80)}",`,
        '  "value": { "all": { "text": "2250", "value": "2250" } },',
        '  "of": [],',
        '  "keyValues": {}',
        '}',
        '',
      ].join('\n'),
    );
  });

  it('keeps every line but long texts within 100 signs', () => {
    const lines = prettyJson(
      Array.from({ length: 60 }, (_, place) => ({ id: place, name: 'y'.repeat(place) })),
    );
    expect(Math.max(...lines.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it('reads back as the same value', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (json) => {
        const read = readJson(json, 32);
        if (read.ok) expect(readJson(prettyJson(read.value), 32)).toEqual(read);
      }),
      { numRuns: 500 },
    );
  });
});
