import { existsSync } from 'node:fs';
import { unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileProblemOf, systemCodeOf } from '../files/file-problem.ts';
import { moveAside } from '../files/move-aside.ts';
import { readFile } from '../files/read-file.ts';
import { replaceFile } from '../files/replace-file.ts';
import type { KeepAnswer, RegisterAnswer } from '../ipc/contract.ts';

/** The register of inhabitants that the user has added, in the program's data folder: bytes, whatever they mean. */
export interface RegisterFile {
  read(): Promise<RegisterAnswer>;
  keep(bytes: Uint8Array): Promise<KeepAnswer>;
  /** The name it was moved to; null where there is none, or the disk does not let it be moved. */
  setAside(now: Date): string | null;
  forget(): Promise<KeepAnswer>;
}

export function createRegisterFile(folder: string): RegisterFile {
  const path = join(folder, 'population-register.json');
  return {
    async read() {
      const answer = await readFile(path);
      if (answer.kind === 'read') return { kind: 'kept', bytes: answer.bytes };
      return answer.problem === 'gone' ? { kind: 'none' } : { kind: 'problem', problem: answer.problem };
    },
    async keep(bytes) {
      const answer = await replaceFile({ path, bytes, expected: null });
      if (answer.kind === 'saved') return { kind: 'done' };
      return { kind: 'problem', problem: answer.kind === 'problem' ? answer.problem : 'failed' };
    },
    setAside(now) {
      if (!existsSync(path)) return null;
      try {
        return moveAside(path, now);
      } catch (error) {
        // It stays where it is, unread, and is met again at the next start.
        if (systemCodeOf(error) === '') throw error;
        return null;
      }
    },
    async forget() {
      try {
        await unlink(path);
      } catch (error) {
        const problem = fileProblemOf(error);
        if (problem !== 'gone') return { kind: 'problem', problem };
      }
      return { kind: 'done' };
    },
  };
}
