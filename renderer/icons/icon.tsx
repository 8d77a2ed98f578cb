import type { ReactNode } from 'react';
import { MARK_PATHS } from './mark-paths.ts';

/** Strokes on a 16 × 16 grid, from the visual target. */
const STROKED = {
  add: strokes(MARK_PATHS.add),
  arrowDown: <path d="M8 3v10M4.500 9.500 8 13l3.500-3.500" />,
  arrowUp: <path d="M8 13V3M4.500 6.500 8 3l3.500 3.500" />,
  ceiling: (
    <>
      <path d="M2.500 3.500h11" />
      <path d="M8 13V6.500M5.500 9 8 6.500 10.500 9" />
    </>
  ),
  check: strokes(MARK_PATHS.check),
  chevron: <path d="m4.500 6.500 3.500 3.500 3.500-3.500" />,
  chevronRight: <path d="m6.500 4.500 3.500 3.500-3.500 3.500" />,
  close: <path d="m4 4 8 8M12 4l-8 8" />,
  copy: (
    <>
      <rect x="5.500" y="5.500" width="8" height="8" rx="1.200" />
      <path d="M10.500 5.500v-3h-8v8h3" />
    </>
  ),
  density: <path d="M2.500 4h11M2.500 6.700h11M2.500 9.300h11M2.500 12h11" />,
  explain: <path d="M3 3.500h4M5 3.500v9M5 8h3M5 12.500h3M10 8h3M10 12.500h3" />,
  file: (
    <>
      <path d="M4 2.500h5.500L12.500 5.500v8H4z" />
      <path d="M9.500 2.500v3h3" />
    </>
  ),
  folder: <path d="M2.500 12.500v-9h4l1.500 2h5.500v7z" />,
  info: (
    <>
      <circle cx="8" cy="8" r="5.500" />
      <path d="M8 7.300v3.400M8 5.200v.100" />
    </>
  ),
  keyboard: (
    <>
      <rect x="1.500" y="4" width="13" height="8" rx="1.200" />
      <path d="M4 6.500h.100M6.600 6.500h.100M9.300 6.500h.100M12 6.500h.100M5 9.500h6" />
    </>
  ),
  lock: (
    <>
      <rect x="3" y="7" width="10" height="6.500" rx="1.200" />
      <path d="M5 7V5a3 3 0 0 1 6 0v2" />
    </>
  ),
  members: (
    <>
      <circle cx="6" cy="5.500" r="2.300" />
      <path d="M1.800 13c.300-2.600 2-4 4.200-4s3.900 1.400 4.200 4M10.500 3.400a2.300 2.300 0 0 1 0 4.200M11.800 9.300c1.400.500 2.200 1.800 2.400 3.700" />
    </>
  ),
  note: <path d="M3 3.500h10M3 6.500h10M3 9.500h7M3 12.500h4" />,
  octagon: strokes(MARK_PATHS.octagon),
  panel: (
    <>
      <rect x="2.500" y="3" width="11" height="10" rx="1.200" />
      <path d="M6.300 3v10" />
    </>
  ),
  paste: (
    <>
      <path d="M5.500 3.500H3.500v10h9v-10h-2" />
      <path d="M5.500 2.500h5v2.500h-5zM6 8h4M6 10.500h4" />
    </>
  ),
  pencil: <path d="m3 13 .600-2.800 7.200-7.200 2.200 2.200-7.200 7.200z" />,
  present: (
    <>
      <path d="M2 3h12M3 3v7.500h10V3M8 10.500v3M5.500 13.500h5" />
      <path d="m7 5.300 2.700 1.500L7 8.300z" />
    </>
  ),
  print: (
    <>
      <path d="M4.500 6V2.500h7V6M4.500 11H2.500V6h11v5h-2" />
      <path d="M4.500 9h7v4.500h-7z" />
    </>
  ),
  question: (
    <>
      <circle cx="8" cy="8" r="5.500" />
      <path d="M6.300 6.500a1.700 1.700 0 1 1 2.500 1.500c-.600.300-.800.700-.800 1.300M8 11.200v.100" />
    </>
  ),
  redo: (
    <>
      <path d="m10.500 3 3 3-3 3" />
      <path d="M13.500 6H6.700a4.200 4.200 0 0 0 0 8.400h2.800" />
    </>
  ),
  reset: (
    <>
      <path d="M3 8a5 5 0 1 0 1.600-3.700" />
      <path d="M3 2.500v3h3" />
    </>
  ),
  save: (
    <>
      <path d="M3 3h8l2 2v8H3z" />
      <path d="M5.500 3v3h4.500V3M5 13V9h6v4" />
    </>
  ),
  search: (
    <>
      <circle cx="7" cy="7" r="4.300" />
      <path d="m10.300 10.300 3.500 3.500" />
    </>
  ),
  settings: (
    <>
      <path d="M2.500 4.500h6M12 4.500h1.500M2.500 11.500h1.500M7.500 11.500h6" />
      <circle cx="10.200" cy="4.500" r="1.700" />
      <circle cx="5.700" cy="11.500" r="1.700" />
    </>
  ),
  sync: (
    <>
      <path d="M3 8a5 5 0 0 1 8.700-3.300M13 8a5 5 0 0 1-8.700 3.300" />
      <path d="M12 2.200v2.600H9.400M4 13.800v-2.600h2.600" />
    </>
  ),
  table: (
    <>
      <rect x="2.500" y="2.500" width="11" height="11" rx="1.500" />
      <path d="M2.500 6.300h11M2.500 9.900h11M6.300 2.500v11" />
    </>
  ),
  trash: (
    <>
      <path d="M2.800 4.500h10.400M6 4.500V2.800h4v1.700M4.200 4.500l.600 8.700h6.400l.600-8.700" />
      <path d="M6.800 7v3.700M9.200 7v3.700" />
    </>
  ),
  undo: (
    <>
      <path d="M5.500 3 2.500 6l3 3" />
      <path d="M2.500 6h6.800a4.200 4.200 0 0 1 0 8.400H6.500" />
    </>
  ),
  unsaved: <circle cx="8" cy="8" r="3" fill="currentColor" />,
} as const satisfies Record<string, ReactNode>;

export type IconName = keyof typeof STROKED;

export interface IconProps {
  readonly name: IconName;
  /** 16, 14 or 12 pixels. */
  readonly size?: 16 | 14 | 12;
  readonly className?: string;
}

/** Decoration beside a word, or inside a control that is named: hidden from assistive technology. */
export function Icon({ name, size = 16, className = '' }: IconProps) {
  return (
    <svg className={`icon ${className}`} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      {STROKED[name]}
    </svg>
  );
}

function strokes(paths: readonly string[]): ReactNode {
  return paths.map((path) => <path key={path} d={path} />);
}
