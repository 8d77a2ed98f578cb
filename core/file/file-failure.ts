import { message, type Message } from '../message.ts';
import { refusal } from '../result.ts';

/** A file can be wrong in a million places: so many of them are named. */
export const MOST_REASONS = 100;

/** Why a file is not opened: what, where and what to do, and where there are several reasons each of them with its place. */
export interface FileRefusal extends Message {
  readonly reasons?: readonly Message[];
}

/** Why a file is not opened: `file.<gate>` with what, where and what to do. */
export function fileFailure(gate: string, values: Message['values'] = {}, reasons: readonly Message[] = []) {
  const failure: FileRefusal = {
    ...message(`file.${gate}`, values),
    ...(reasons.length > 1 && { reasons: reasons.slice(0, MOST_REASONS) }),
  };
  return refusal(failure);
}
