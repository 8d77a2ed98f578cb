import type { MessageValue } from '../message.ts';
import { words } from './input-spec.ts';

/** What has a name in a plan, as a sentence says where something is. */
export type PlaceKind =
  'line' | 'member' | 'scenario' | 'keyColumn' | 'key' | 'funding' | 'decision' | 'paper';

/** The place in words: "raden ”Resor”". */
export function place(kind: PlaceKind, name: string): MessageValue {
  return words(`place.${kind}`, { name });
}
