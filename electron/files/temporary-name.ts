import { randomBytes } from 'node:crypto';

/** Short and of one length, so that a long file name never makes a save fail; hidden where a dot hides. */
export function temporaryName(): string {
  return `.samkalkyl-${randomBytes(4).toString('hex')}.tmp`;
}

/** Whether a file's name is one that `temporaryName` gives. */
export function isTemporaryName(name: string): boolean {
  return /^\.samkalkyl-[0-9a-f]{8}\.tmp$/.test(name);
}
