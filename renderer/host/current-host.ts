import type { Host } from './host.ts';

let current: Host | null = null;

/** Chosen once, before the first render (main.tsx); tests put their own here. */
export function provideHost(host: Host): void {
  current = host;
}

/** The host that this window runs in. */
export function host(): Host {
  if (!current) throw new Error('No host was provided before it was needed');
  return current;
}
