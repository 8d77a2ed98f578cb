import type { Plan } from '../../core/index.ts';

/** FIL7: kept at most two seconds after the last edit, and every ten while editing goes on. */
const AFTER_LAST_MS = 1_200;
const AT_LEAST_EVERY_MS = 8_000;

interface Work {
  readonly plan: Plan | null;
  readonly dirty: boolean;
}

interface Keeping {
  readonly keep: (plan: Plan) => Promise<void>;
  readonly erase: () => Promise<void>;
}

/** Keeps unsaved edits a moment after they were made, and erases them once they are saved or given up. */
export class DraftKeeper {
  readonly #keeping: Keeping;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waitingSince: number | null = null;
  #latest: Promise<void> = Promise.resolve();

  constructor(keeping: Keeping) {
    this.#keeping = keeping;
  }

  /** Told of every state of the document. */
  follow({ plan, dirty }: Work): void {
    if (plan && dirty) this.#keepSoon(plan);
    else this.#stop();
  }

  #keepSoon(plan: Plan): void {
    const now = Date.now();
    this.#waitingSince ??= now;
    const latest = this.#waitingSince + AT_LEAST_EVERY_MS - now;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#keep(plan), Math.max(0, Math.min(AFTER_LAST_MS, latest)));
  }

  #keep(plan: Plan): void {
    this.#waitingSince = null;
    this.#next(() => this.#keeping.keep(plan));
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#waitingSince = null;
    this.#next(this.#keeping.erase);
  }

  /** One after the other, so that what is erased is not written again. */
  #next(work: () => Promise<void>): void {
    this.#latest = this.#latest.then(work);
  }
}
