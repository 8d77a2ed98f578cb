import type { CeilingKind } from '../../core/index.ts';
import { STATUS_FILTERS } from './member-status.ts';

export const CEILING_KINDS = ['year', 'average', 'period'] as const satisfies readonly CeilingKind[];

/** What a status or a kind of ceiling can be changed to: ids of action records. */
export const STATUS_ACTIONS: readonly string[] = STATUS_FILTERS.map((kind) => `member.status.${kind}`);
export const CEILING_ACTIONS: readonly string[] = CEILING_KINDS.map((kind) => `member.ceiling.${kind}`);
