import * as fs from 'node:fs/promises';

/** The calls that reading and saving make, so that tests can let each of them fail. */
export type Disk = Pick<
  typeof fs,
  'realpath' | 'stat' | 'access' | 'open' | 'readFile' | 'rename' | 'unlink' | 'readdir'
>;

export const realDisk: Disk = fs;
