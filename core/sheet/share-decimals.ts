import type { Plan } from '../plan/schema.ts';

/** Decimals of an exact share beside its rounded one, and of a share that is not rounded. */
export const EXACT_SHARE_DECIMALS = 2;

const ROUNDED_DECIMALS = { '1': 0, '0.1': 1, '0.01': 2 } as const;

/** Decimals of a rounded share in percent (A2); `null` where shares are exact: not rounded, or equal parts (K2). */
export function shareDecimals({ key, shareRounding }: Pick<Plan, 'key' | 'shareRounding'>): number | null {
  return shareRounding === 'none' || key.kind === 'equal' ? null : ROUNDED_DECIMALS[shareRounding];
}
