import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineAndColumn } from '../../../../core/file/json/json-fault.ts';
import { readJson } from '../../../../core/file/json/read-json.ts';

const DEEP = 32;

/** The platform's own parser, as a result. */
function parsed(text: string): { readonly ok: boolean; readonly value?: unknown } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false };
  }
}

/** `-0` is 0 in a file: the two cannot be told apart when they are shown. */
function withoutMinusZero(_key: string, value: unknown): unknown {
  return value === 0 ? 0 : value;
}

function faultOf(text: string, depth = DEEP) {
  const read = readJson(text, depth);
  if (read.ok) throw new Error(`Read: ${text}`);
  return read.failure;
}

describe('readJson', () => {
  it.each([
    '',
    ' ',
    '{',
    '[',
    '"',
    '{"a"}',
    '{"a":}',
    '{"a":1,}',
    '{a:1}',
    "{'a':1}",
    '[1,]',
    '[1 2]',
    '01',
    '-',
    '1.',
    '.5',
    '+1',
    '1e',
    'NaN',
    'Infinity',
    'tru',
    'truex',
    '"a\nb"',
    '"\\x"',
    '"\\u12g4"',
    '"\\u12',
    '1 1',
    '{} {}',
    '/* */ 1',
    '\u00a01',
  ])('refuses %j, as the platform’s own parser does', (text) => {
    expect(parsed(text).ok).toBe(false);
    expect(faultOf(text).kind).toBe('syntax');
  });

  it('says where the fault is', () => {
    const text = '{\n  "a": 1,\n  "b": tru\n}';
    expect(lineAndColumn(text, faultOf(text).at)).toEqual({ line: 3, column: 8 });
    expect(lineAndColumn('[1,', faultOf('[1,').at)).toEqual({ line: 1, column: 4 });
  });

  it('SEC9: refuses keys that reach into prototypes, however they are written, but not such values', () => {
    for (const text of [
      '{"__proto__":1}',
      '{"a":[{"\\u005f_proto__":1}]}',
      '{"constructor":1}',
      '{"prototyp\\u0065":1}',
    ]) {
      expect(faultOf(text).kind).toBe('forbiddenKey');
    }
    expect(readJson('{"a":"__proto__","toString":1}', DEEP)).toMatchObject({ ok: true });
  });

  it('SEC9.2: refuses a key that stands twice in one object, however it is written', () => {
    const text = '{"a":1,\n"\\u0061":2}';
    expect(faultOf(text)).toEqual({ kind: 'duplicateKey', at: 8, key: 'a' });
    expect(readJson('[{"a":1},{"a":2}]', DEEP).ok).toBe(true);
  });

  it('FIL14: stops at the depth, before it builds what is deeper', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    expect(readJson(nested(DEEP), DEEP).ok).toBe(true);
    expect(faultOf(nested(DEEP + 1)).kind).toBe('tooDeep');
    expect(faultOf('[{"a":'.repeat(10_000_000 / 6))).toMatchObject({ kind: 'tooDeep' });
  });

  it('SEC9.1: reads every JSON value as the platform’s own parser does', () => {
    fc.assert(
      fc.property(
        fc.json({ maxDepth: 6, stringUnit: 'binary' }),
        fc.constantFrom(0, 2, '\t'),
        (json, indent) => {
          const text = JSON.stringify(JSON.parse(json), null, indent);
          const read = readJson(text, DEEP);
          const isOwnRule = !read.ok && read.failure.kind === 'forbiddenKey';
          const expected: unknown = JSON.parse(text, withoutMinusZero);
          if (!isOwnRule) expect(read).toEqual({ ok: true, value: expected });
        },
      ),
      { numRuns: 500 },
    );
  });

  it('accepts and refuses damaged texts as the platform’s own parser does', () => {
    fc.assert(
      fc.property(
        fc.json({ maxDepth: 4 }),
        fc.nat(),
        fc.constantFrom(
          '',
          '"',
          '\\',
          '{',
          '}',
          '[',
          ']',
          ',',
          ':',
          '0',
          '-',
          '.',
          'e',
          ' ',
          '\u0001',
          'null',
        ),
        (json, place, sign) => {
          const at = place % (json.length + 1);
          const text = json.slice(0, at) + sign + json.slice(at + (place % 2));
          const read = readJson(text, DEEP);
          const isOwnRule = !read.ok && read.failure.kind !== 'syntax';
          if (!isOwnRule) expect(read.ok).toBe(parsed(text).ok);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
