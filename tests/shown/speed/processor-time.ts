/** One event of a Chromium trace, as far as it is read here. Times are microseconds; `tdur` is the thread's own time. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

/**
 * Milliseconds of the processor's time in each frame of the page's main thread, between the end of one commit to the
 * compositor and the next. Other programs on the same machine do not lengthen it, as they do by the clock.
 */
export function framesByProcessor(buffer: Uint8Array): readonly number[] {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(buffer)) as {
    traceEvents: readonly TraceEvent[];
  };
  const commits = traceEvents.filter(({ name }) => name === 'Commit');
  const thread = mostCommon(commits.map(threadOf));
  const own = traceEvents.filter((event) => threadOf(event) === thread);
  const tasks = outermost(own.filter(({ name }) => name.endsWith('RunTask')));
  const ends = own
    .filter(({ name }) => name === 'Commit')
    .map(endOf)
    .toSorted((a, b) => a - b);
  return ends.slice(1).map((to, at) => work(tasks, ends[at] ?? to, to));
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid}/${tid}`;
}

function endOf({ ts, dur = 0 }: TraceEvent): number {
  return ts + dur;
}

/** A task that runs inside another is counted with it. */
function outermost(tasks: readonly TraceEvent[]): readonly TraceEvent[] {
  const kept: TraceEvent[] = [];
  let end = -Infinity;
  for (const task of tasks.toSorted((a, b) => a.ts - b.ts || endOf(b) - endOf(a))) {
    if (endOf(task) <= end) continue;
    kept.push(task);
    end = endOf(task);
  }
  return kept;
}

/** A task's own time is counted in the frames that it runs in, in proportion to how long it is in each. */
function work(tasks: readonly TraceEvent[], from: number, to: number): number {
  const parts = tasks.map((task) => {
    const inside = Math.min(endOf(task), to) - Math.max(task.ts, from);
    return inside <= 0 ? 0 : ((task.tdur ?? task.dur ?? 0) * inside) / (task.dur ?? inside);
  });
  return parts.reduce((sum, each) => sum + each, 0) / 1000;
}

function mostCommon(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}
