import type { InputId } from './input-field.ts';

/** An input's address taken apart. `rowId` is empty for the plan's own inputs. */
export interface InputAddress {
  readonly rowKind: 'plan' | 'line' | 'member';
  readonly rowId: string;
  readonly property: string;
}

const PATTERN = /^(?:plan|(line|member):([A-Za-z0-9_-]+))\.([A-Za-z]+|key:[A-Za-z0-9_-]+)$/;

/** Takes an input's address apart; `null` for text that is none. Does not say whether the plan has such an input. */
export function addressOf(id: InputId): InputAddress | null {
  const match = PATTERN.exec(id);
  if (!match) return null;
  const [, kind, rowId = '', property = ''] = match;
  return { rowKind: kind === 'line' || kind === 'member' ? kind : 'plan', rowId, property };
}
