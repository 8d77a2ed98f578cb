import { nameKey } from './name-key.ts';
import type { Member } from './schema.ts';

/** Who a plan has, by what makes two members the same: the name (N5) or the municipality (N5.5). */
export interface TakenMembers {
  /** Names as they are kept, by their key. */
  readonly names: ReadonlyMap<string, string>;
  /** Names by the municipality's code. */
  readonly codes: ReadonlyMap<string, string>;
}

/** The names and municipalities of these members. */
export function takenBy(members: readonly Pick<Member, 'name' | 'register'>[]): TakenMembers {
  return {
    names: new Map(members.map(({ name }) => [nameKey(name), name])),
    codes: new Map(members.flatMap(({ name, register }) => (register ? [[register.code, name]] : []))),
  };
}
