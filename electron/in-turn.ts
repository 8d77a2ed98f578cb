/** Runs jobs one after another, the first once `start` is done. A job that breaks is told of and stops no other. */
export function inTurn(
  start: Promise<void>,
  onBug: (error: unknown) => void,
): (job: () => void | Promise<void>) => void {
  let last = start.catch(onBug);
  return (job) => void (last = last.then(job).catch(onBug));
}
