/** 0: done. 1: a plan or a file was refused, the reasons on stderr. 2: the command was not understood. */
export type ExitCode = 0 | 1 | 2;

/** What a command has to say: `out` is its result and nothing else, `err` everything beside it. */
export interface Answer {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

export function done(out: string, err = ''): Answer {
  return { code: 0, out, err };
}

export function refused(err: string): Answer {
  return { code: 1, out: '', err };
}

export function misused(err: string): Answer {
  return { code: 2, out: '', err };
}

/** One JSON document, readable. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
