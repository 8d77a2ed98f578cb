import type { InputId } from './input-field.ts';

/** What has inputs. */
export type InputRowKind = 'plan' | 'line' | 'funding' | 'key' | 'member';

/** An input's address taken apart. `rowId` is empty for the plan's own inputs. */
export interface InputAddress {
  readonly rowKind: InputRowKind;
  readonly rowId: string;
  readonly property: string;
}

const PATTERN =
  /^(?:plan|(line|funding|key|member):([A-Za-z0-9_-]+))\.([A-Za-z]+|(?:key|part):[A-Za-z0-9_-]+)$/;

/** Takes an input's address apart; `null` for text that is none. Does not say whether the plan has such an input. */
export function addressOf(id: InputId): InputAddress | null {
  const match = PATTERN.exec(id);
  if (!match) return null;
  const [, kind = 'plan', rowId = '', property = ''] = match;
  return isRowKind(kind) ? { rowKind: kind, rowId, property } : null;
}

const ROW_KINDS: ReadonlySet<string> = new Set<InputRowKind>(['plan', 'line', 'funding', 'key', 'member']);

function isRowKind(text: string): text is InputRowKind {
  return ROW_KINDS.has(text);
}
