import { sameText } from '../plan/same-value.ts';
import type { Plan, Source } from '../plan/schema.ts';
import { cleanSource } from './clean-text.ts';
import { edited, refused, type EditResult } from './edit.ts';
import { sourcedRow } from './named-row.ts';

/** Which row, and where its values come from. */
export interface SetSource {
  /** `line:<id>`, `member:<id>`, `funding:<id>`, `key:<id>` or `keyColumn:<id>`. */
  readonly row: string;
  /** What, and the date it was read (ISO) or none; `null`, or without both, takes it away. */
  readonly source: Source | null;
}

/** Says where a row's values come from. Refused: `refusal.rowGone`, `sourceUnreadable`, `dateUnreadable`. */
export function setSource(plan: Plan, { row, source }: SetSource): EditResult {
  const sourced = sourcedRow(plan, row);
  if (!sourced) return refused('rowGone');
  const clean = cleanSource(source);
  if (!clean.ok) return clean;
  const isSame = sameText(clean.value, sourced.source);
  return edited(isSame ? plan : sourced.writeSource(clean.value), 'setSource', { row: sourced.name });
}
