import type { Settings } from '../host/host.ts';
import type { DocumentState } from '../store/document-store.ts';

/** Those that were asked for always; those that come with an example until they have been dismissed once. */
export function hintsInSight(
  { hints }: Pick<DocumentState, 'hints'>,
  settings: Pick<Settings, 'hints'>,
): boolean {
  return hints === 'asked' || (hints === 'offered' && settings.hints);
}
