/** What a plan file may be (FIL14). The largest real plan, 5 000 members with 14 years of register, is about 4 MB. */
export const FILE_LIMITS = {
  bytes: 20_000_000,
  /** Objects and lists within each other. */
  depth: 32,
} as const;
