import { realDisk, type Disk } from '../../../electron/files/disk.ts';

/** One call of the disk, as the saver makes it: a function of the disk or of an open file. */
export interface DiskCall {
  readonly name: string;
}

export interface FailingDisk {
  readonly disk: Disk;
  readonly calls: readonly DiskCall[];
  /** How many calls were made to fail: a sweep that injects nothing proves nothing. */
  readonly injected: () => number;
}

/** The real disk, but the calls for which `shouldFail` says so answer with `error` and do nothing. */
export function failingDisk(
  shouldFail: (index: number, name: string) => boolean,
  error: () => Error,
): FailingDisk {
  const calls: DiskCall[] = [];
  let injected = 0;

  const guarded = (target: object, prefix: string): unknown =>
    new Proxy(target, {
      get(owner, property) {
        const member: unknown = Reflect.get(owner, property);
        if (typeof member !== 'function') return member;
        return (...values: unknown[]) =>
          call(prefix + String(property), () => Reflect.apply(member, owner, values));
      },
    });

  async function call(name: string, go: () => unknown): Promise<unknown> {
    calls.push({ name });
    if (shouldFail(calls.length, name)) {
      injected += 1;
      // A close that reports an error has closed all the same.
      if (name === 'file.close') await go();
      throw error();
    }
    const answer: unknown = await go();
    return name === 'open' && typeof answer === 'object' && answer !== null
      ? guarded(answer, 'file.')
      : answer;
  }

  return { disk: guarded({ ...realDisk }, '') as Disk, calls, injected: () => injected };
}

/** An error as Node gives it; `number` alone for those that Node does not name. */
export function systemError(code: string, number: number): Error {
  return Object.assign(new Error(`${code}: injected`), { code, errno: -number });
}
