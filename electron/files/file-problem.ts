import { constants } from 'node:os';
import type { FileProblem } from '../ipc/contract.ts';

/** A refusal that is ours and not the system's. */
export class FileRefusal extends Error {
  readonly problem: FileProblem;

  constructor(problem: FileProblem) {
    super(problem);
    this.problem = problem;
  }
}

const CODES: Readonly<Record<FileProblem, readonly string[]>> = {
  denied: ['EACCES', 'EPERM'],
  readOnly: ['EROFS'],
  full: ['ENOSPC', 'EDQUOT'],
  gone: ['ENOENT', 'ENOTDIR'],
  nameTooLong: ['ENAMETOOLONG'],
  tooLarge: ['EFBIG', 'EOVERFLOW'],
  busy: ['EBUSY', 'ETXTBSY', 'EMFILE', 'ENFILE', 'EAGAIN'],
  unreachable: [
    'ETIMEDOUT',
    'ENOTCONN',
    'ECONNRESET',
    'ECONNABORTED',
    'EHOSTDOWN',
    'EHOSTUNREACH',
    'ENETDOWN',
    'ENETUNREACH',
    'ESTALE',
    'ENXIO',
    'ENODEV',
  ],
  failed: ['EIO'],
};

const PROBLEM_OF_CODE: ReadonlyMap<string, FileProblem> = new Map(
  problems().flatMap((problem) => CODES[problem].map((code) => [code, problem] as const)),
);

/** The reason a person can act on; `failed` where the system's answer is none of those we know. */
export function fileProblemOf(error: unknown): FileProblem {
  if (error instanceof FileRefusal) return error.problem;
  return PROBLEM_OF_CODE.get(systemCodeOf(error)) ?? 'failed';
}

/**
 * The system's name for an error, such as `ENOSPC`; empty for anything else. Node leaves some numbers unnamed
 * ("Unknown system error -122" for EDQUOT), so the number decides where there is one.
 */
export function systemCodeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const number = 'errno' in error && typeof error.errno === 'number' ? Math.abs(error.errno) : 0;
  const named = Object.entries(constants.errno).find(([, value]) => value === number)?.[0];
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return PROBLEM_OF_CODE.has(code) ? code : (named ?? code);
}

function problems(): FileProblem[] {
  return ['denied', 'readOnly', 'full', 'gone', 'nameTooLong', 'tooLarge', 'busy', 'unreachable', 'failed'];
}
