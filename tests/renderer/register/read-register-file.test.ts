import { expect, test } from 'vitest';
import { bytesOfRegister, readRegisterFile } from '../../../renderer/register/read-register-file.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('K7 a table from Statistics Sweden is a register of the years that it has', () => {
  const read = readRegisterFile(
    bytes('region;2024;2025\n1461 Mellerud;9 100;9 050\n1492 Åmål;11 900;11 850\n'),
  );
  expect(read).toMatchObject({ ok: true, value: { years: [2024, 2025], source: '' } });
  expect(read.ok && read.value.entries[0]).toMatchObject({
    code: '1461',
    name: 'Mellerud',
    population: { '2024': 9100, '2025': 9050 },
  });
});

test('K7 what is kept between two starts is read back as it was', () => {
  const read = readRegisterFile(bytes('kod\tkommun\t2025\n1461\tMellerud\t9 050\n'));
  if (!read.ok) throw new Error(read.failure.code);
  expect(readRegisterFile(bytesOfRegister(read.value))).toEqual(read);
});

test('K7.5 a blank heading over the names is a column, and blank rows count', () => {
  expect(readRegisterFile(bytes('\t2024\t2025\n1461 Mellerud\t9 100\t9 050\n'))).toMatchObject({
    value: { entries: [{ code: '1461', name: 'Mellerud', population: { 2024: 9100, 2025: 9050 } }] },
  });
  expect(readRegisterFile(bytes('\n\nkod;kommun;2025\n1461;Mellerud;x\n'))).toMatchObject({
    failure: { code: 'registerTable.figure', values: { row: 4 } },
  });
});

test.each(['{"format": "something else"}', '{ cut off', '{}'])('%s is refused, not guessed', (text) => {
  expect(readRegisterFile(bytes(text))).toMatchObject({
    ok: false,
    failure: { code: 'register.unreadable' },
  });
});

test('a table without years is refused with what it lacks', () => {
  expect(readRegisterFile(bytes('kod;kommun\n1461;Mellerud\n'))).toMatchObject({
    ok: false,
    failure: { code: 'registerTable.noYear' },
  });
});

test.each([
  ['xlsx', [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]],
  ['xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]],
])('a workbook (%s) is not taken for a table: what to do instead is said', (_kind, start) => {
  expect(readRegisterFile(new Uint8Array([...start, 1, 2, 3]))).toMatchObject({
    ok: false,
    failure: { code: 'register.workbook' },
  });
});
