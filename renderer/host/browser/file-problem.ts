import type { HostProblem } from '../host.ts';

const PROBLEMS: Readonly<Record<string, HostProblem>> = {
  QuotaExceededError: 'full',
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  NotFoundError: 'gone',
  NoModificationAllowedError: 'busy',
  InvalidModificationError: 'readOnly',
  NotReadableError: 'unreachable',
  TimeoutError: 'unreachable',
};

/** What a failed file operation means to the user (FIL16). @throws what is not the browser's own refusal: a bug. */
export function fileProblem(error: unknown): HostProblem {
  if (!(error instanceof DOMException)) throw error;
  return PROBLEMS[error.name] ?? 'failed';
}

/** The user closed the picker. */
export function isCancelled(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
