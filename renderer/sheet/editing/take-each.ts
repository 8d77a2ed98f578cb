import type { Edit, Message, Plan, Result } from '../../../core/index.ts';
import type { CellAddress } from '../../store/document-store.ts';

/** One cell of several that are changed at once. */
export interface CellWrite {
  /** `null`: a value that has no cell in the sheet. */
  readonly address: CellAddress | null;
  readonly command: (plan: Plan) => Result<Edit, Message>;
}

export interface RefusedWrite {
  readonly address: CellAddress | null;
  readonly reason: Message;
}

/** The plan with every write that can be done, and those that cannot, in their order. */
export interface Taken {
  readonly plan: Plan;
  readonly refused: readonly RefusedWrite[];
}

/**
 * Does each write on what the others left. One that is refused is tried again when another has been done: a name that
 * was taken may be free by then.
 */
export function takeEach(plan: Plan, writes: readonly CellWrite[]): Taken {
  let taken = plan;
  let pending = writes;
  for (;;) {
    const left: { readonly write: CellWrite; readonly reason: Message }[] = [];
    for (const write of pending) {
      const answer = write.command(taken);
      if (answer.ok) taken = answer.value.plan;
      else left.push({ write, reason: answer.failure });
    }
    if (left.length === 0 || left.length === pending.length)
      return { plan: taken, refused: left.map(({ write, reason }) => ({ address: write.address, reason })) };
    pending = left.map(({ write }) => write);
  }
}
