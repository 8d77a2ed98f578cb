import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ENGLISH, hasText, placeholders, SWEDISH } from './catalogue.ts';

const CORE = join(import.meta.dirname, '../../../core');

function codesInCore(): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  for (const file of readdirSync(CORE, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts')) continue;
    const source = readFileSync(join(CORE, file), 'utf8');
    for (const [, code] of source.matchAll(/\bmessage\(\s*'([^']+)'/g)) if (code) codes.set(code, file);
  }
  return codes;
}

describe('the two catalogues', () => {
  test('have the same keys, plural forms included', () => {
    expect([...ENGLISH.keys()].sort()).toEqual([...SWEDISH.keys()].sort());
  });

  test('have the same values in each text', () => {
    const differing = [...SWEDISH]
      .filter(([key, text]) => placeholders(text).join() !== placeholders(ENGLISH.get(key) ?? '').join())
      // One of something may be said without its number.
      .filter(([key]) => !key.endsWith('_one'))
      .map(([key]) => key);
    expect(differing).toEqual([]);
  });

  test('have both plural forms of everything that is counted', () => {
    const stems = [...SWEDISH.keys()].flatMap((key) => /^(.*)_(?:one|other)$/.exec(key)?.[1] ?? []);
    expect(stems.filter((stem) => !hasText(SWEDISH, stem))).toEqual([]);
  });

  test.each([
    ['sv', SWEDISH],
    ['en', ENGLISH],
  ])('say something in every text (%s)', (_, catalogue) => {
    expect([...catalogue].filter(([, text]) => text.trim() === '').map(([key]) => key)).toEqual([]);
  });

  test.each([
    ['sv', SWEDISH],
    ['en', ENGLISH],
  ])('name every value plainly, with no unclosed braces (%s)', (_, catalogue) => {
    const rest = (text: string) => text.replace(/\{\{[a-zA-Z]+\}\}/g, '');
    expect([...catalogue].filter(([, text]) => /[{}]|\$t\(/.test(rest(text))).map(([key]) => key)).toEqual(
      [],
    );
  });

  test('are calm: no exclamation marks', () => {
    expect([...SWEDISH, ...ENGLISH].filter(([, text]) => text.includes('!')).map(([key]) => key)).toEqual([]);
  });

  test('can write every code that core says', () => {
    const missing = [...codesInCore()].filter(([code]) => !hasText(SWEDISH, code) || !hasText(ENGLISH, code));
    expect(missing.map(([code, file]) => `${code} (${file})`)).toEqual([]);
  });
});
