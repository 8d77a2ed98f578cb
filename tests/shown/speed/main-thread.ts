/** One event of a Chromium trace, as far as it is read here. Times are microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Of `dur`, what the thread itself was at work. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly type?: string } };
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** A task, and how much of its time the thread was at work: the rest of it others had the processor. */
interface Task extends Span {
  readonly part: number;
}

/** `processor`: the time that the thread was at work. `clock`: also what it waited for others meanwhile. */
export type Measured = 'processor' | 'clock';

/** What the page's main thread did, from a trace. */
export interface MainThread {
  /** Milliseconds of work in each frame: between the end of one commit to the compositor and the next. */
  readonly frames: readonly number[];
  /** For each press of a key: milliseconds of work in the frame that had most of it, from its event to the next key's. */
  readonly worstFrame: readonly number[];
  /** Likewise, all work until the last frame it gave. */
  readonly untilPainted: readonly number[];
}

export function readTrace(buffer: Uint8Array, measured: Measured = 'clock'): MainThread {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(buffer)) as {
    traceEvents: readonly TraceEvent[];
  };
  const keys = traceEvents.filter(isKeyDown).toSorted((a, b) => a.ts - b.ts);
  const thread = mostCommon(
    (keys.length > 0 ? keys : traceEvents.filter(isCommit)).map(({ pid, tid }) => `${pid}/${tid}`),
  );
  const own = traceEvents.filter(({ pid, tid }) => `${pid}/${tid}` === thread);
  const tasks = own
    .filter(({ name }) => name === 'RunTask' || name.endsWith('::RunTask'))
    .map((task) => taskOf(task, measured));
  const outermost = withoutInner(tasks);
  const commits = own
    .filter(isCommit)
    .map((event) => spanOf(event).to)
    .toSorted((a, b) => a - b);
  const ends = keys.map((_, index) => keys[index + 1]?.ts ?? Infinity);
  const ofKeys = keys.map(({ ts }, index) => {
    const painted = commits.filter((end) => end > ts && end <= (ends[index] ?? Infinity));
    return painted.map((to, at) => work(outermost, { from: painted[at - 1] ?? ts, to }));
  });
  return {
    frames: commits.slice(1).map((to, index) => work(outermost, { from: commits[index] ?? to, to })),
    worstFrame: ofKeys.map((frames) => Math.max(0, ...frames)),
    untilPainted: ofKeys.map((frames) => frames.reduce((sum, each) => sum + each, 0)),
  };
}

/** The smallest figure that 95 of 100 are at or under. */
export function p95(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  return sorted[Math.ceil(0.95 * sorted.length) - 1] ?? 0;
}

function isKeyDown({ name, args }: TraceEvent): boolean {
  return name === 'EventDispatch' && args?.data?.type === 'keydown';
}

function isCommit({ name }: TraceEvent): boolean {
  return name === 'Commit';
}

function spanOf({ ts, dur = 0 }: TraceEvent): Span {
  return { from: ts, to: ts + dur };
}

function taskOf(event: TraceEvent, measured: Measured): Task {
  const { dur = 0, tdur } = event;
  const part = measured === 'clock' || tdur === undefined || dur === 0 ? 1 : Math.min(1, tdur / dur);
  return { ...spanOf(event), part };
}

/** A task that runs inside another is counted with it. */
function withoutInner(spans: readonly Task[]): readonly Task[] {
  const kept: Task[] = [];
  let end = -Infinity;
  for (const span of spans.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    if (span.to <= end) continue;
    kept.push(span);
    end = span.to;
  }
  return kept;
}

function work(tasks: readonly Task[], { from, to }: Span): number {
  const inside = tasks.map(
    (task) => task.part * Math.max(0, Math.min(task.to, to) - Math.max(task.from, from)),
  );
  return inside.reduce((sum, each) => sum + each, 0) / 1000;
}

function mostCommon(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}
