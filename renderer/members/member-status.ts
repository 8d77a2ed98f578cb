import type { Member, StatusKind } from '../../core/index.ts';
import type { TextKey } from '../../resources/text/text-key.ts';

/** In the order that a party comes through them. */
export const STATUS_KINDS = [
  'asked',
  'intends',
  'decided',
  'signed',
  'declined',
] as const satisfies readonly StatusKind[];

/** What members can be told apart by; `none`: nothing said. */
export type StatusFilter = StatusKind | 'none';
export const STATUS_FILTERS: readonly StatusFilter[] = [...STATUS_KINDS, 'none'];

export const STATUS_WORDS = {
  asked: 'memberStatus.asked',
  intends: 'memberStatus.intends',
  decided: 'memberStatus.decided',
  signed: 'memberStatus.signed',
  declined: 'memberStatus.declined',
  none: 'memberStatus.none',
} as const satisfies Readonly<Record<StatusFilter, TextKey>>;

export function statusOf({ status }: Member): StatusFilter {
  return status?.kind ?? 'none';
}
