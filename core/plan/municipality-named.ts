import { rememberedBy } from '../remembered.ts';
import { nameKey } from './name-key.ts';
import type { Municipality, PopulationRegister } from './population-register.ts';

/** The municipality of exactly this name, however its letters and spaces are written: "åmål" is Åmål, "amal" is not. */
export function municipalityNamed(register: PopulationRegister, name: string): Municipality | undefined {
  return byName(register).get(oneSpace(name)) ?? undefined;
}

/** A name that two of the register have is nobody's: it would be a guess. */
const byName = rememberedBy((register: PopulationRegister): ReadonlyMap<string, Municipality | null> => {
  const found = new Map<string, Municipality | null>();
  for (const entry of register.entries) {
    const key = oneSpace(entry.name);
    found.set(key, found.has(key) ? null : entry);
  }
  return found;
});

function oneSpace(name: string): string {
  return nameKey(name.trim().replace(/\s+/g, ' '));
}
