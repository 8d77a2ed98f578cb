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
  const text = decodeTable(bytes);
  return text.trimStart().startsWith('{') ? readJson(text) : readRegisterTable(text);
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
