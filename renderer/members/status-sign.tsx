import type { StatusFilter } from './member-status.ts';

/** How far a party has come, as a shape of its own and without colour: asked, half, whole, signed, struck out. */
const SHAPES = {
  asked: <circle cx="6" cy="6" r="4" />,
  intends: (
    <>
      <circle cx="6" cy="6" r="4" />
      <path d="M6 2a4 4 0 0 1 0 8z" fill="currentColor" stroke="none" />
    </>
  ),
  decided: <circle cx="6" cy="6" r="4.600" fill="currentColor" stroke="none" />,
  signed: (
    <>
      <circle cx="6" cy="6" r="5" fill="currentColor" stroke="none" />
      <path d="m3.600 6.200 1.700 1.700 3.100-3.600" stroke="var(--bg-sheet)" />
    </>
  ),
  declined: <path d="m2.500 2.500 7 7M9.500 2.500l-7 7" />,
  none: null,
} as const;

export function StatusSign({ status }: { readonly status: StatusFilter }) {
  return (
    <svg className="status-sign" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      {SHAPES[status]}
    </svg>
  );
}
