import {
  message,
  readRegister,
  readRegisterTable,
  refusal,
  type Message,
  type PopulationRegister,
  type Result,
} from '../../core/index.ts';
import { decodeTable } from './decode-table.ts';

/** A register of inhabitants from a file: the program's own format, or a table as Statistics Sweden and Excel give it. */
export function readRegisterFile(bytes: Uint8Array): Result<PopulationRegister, Message> {
  if (isWorkbook(bytes)) return refusal(message('register.workbook'));
  const text = decodeTable(bytes);
  return text.trimStart().startsWith('{') ? readJson(text) : readRegisterTable(text);
}

/** How an xlsx, an ods (both are ZIP files) and an xls of old begin. */
const WORKBOOKS: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

function isWorkbook(bytes: Uint8Array): boolean {
  return WORKBOOKS.some((start) => start.every((byte, place) => bytes[place] === byte));
}

/** A register as it is kept between two starts. */
export function bytesOfRegister(register: PopulationRegister): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(register));
}

function readJson(text: string): Result<PopulationRegister, Message> {
  try {
    return readRegister(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) return refusal(message('register.unreadable'));
    throw error;
  }
}
