/** Limits of N5 and Y1, and of names and notes. */
export const LIMITS = {
  years: 15,
  members: 5_000,
  lines: 500,
  scenarios: 200,
  keyColumns: 50,
  keys: 50,
  keyParts: 8,
  funding: 100,
  decisions: 50,
  caseNumberLength: 100,
  nameLength: 200,
  noteLength: 4_000,
  amount: 1_000_000_000_000n,
  firstCalendarYear: 1900,
  lastCalendarYear: 2200,
} as const;
