/** Waits for a moment that leaves so many milliseconds to what is done in it, and for no longer than `latest` of them. */
export async function quietMoment({
  needed,
  latest,
}: {
  readonly needed: number;
  readonly latest: number;
}): Promise<void> {
  const end = performance.now() + latest;
  for (let left = latest; left > 0; left = end - performance.now()) {
    const moment = await idle(left);
    if (moment.didTimeout || moment.timeRemaining() >= needed) return;
  }
}

function idle(timeout: number): Promise<IdleDeadline> {
  return new Promise((quiet) => requestIdleCallback(quiet, { timeout }));
}
