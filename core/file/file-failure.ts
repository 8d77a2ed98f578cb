import { message, type Message } from '../message.ts';
import { refusal } from '../result.ts';

/** Why a file is not opened: `file.<gate>` with what, where and what to do. */
export function fileFailure(gate: string, values: Message['values'] = {}) {
  return refusal(message(`file.${gate}`, values));
}
