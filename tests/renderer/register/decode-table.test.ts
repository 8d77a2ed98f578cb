import { expect, test } from 'vitest';
import { decodeTable } from '../../../renderer/register/decode-table.ts';

const WORDS = '1492;Åmål;12 000\n';

test('K7 a table in Unicode is read as it stands', () => {
  expect(decodeTable(new TextEncoder().encode(WORDS))).toBe(WORDS);
});

test('K7 Excel’s CSV, which is not Unicode, keeps its å', () => {
  // "Åm" as Windows-1252 writes it: C5 6D; alone, C5 is no UTF-8.
  expect(decodeTable(new Uint8Array([0xc5, 0x6d, 0xe5, 0x6c]))).toBe('Åmål');
});

test('K7 Excel’s Unicode text, two bytes a sign, either end first', () => {
  const signs = [...'Åmål'].map((sign) => sign.charCodeAt(0));
  const little = [0xff, 0xfe, ...signs.flatMap((code) => [code & 0xff, code >> 8])];
  const big = [0xfe, 0xff, ...signs.flatMap((code) => [code >> 8, code & 0xff])];
  expect(decodeTable(new Uint8Array(little)).replace('\ufeff', '')).toBe('Åmål');
  expect(decodeTable(new Uint8Array(big)).replace('\ufeff', '')).toBe('Åmål');
});
