import { createStore } from 'zustand/vanilla';
import { mergeRegisters, type PopulationRegister } from '../../core/index.ts';

/** The register that comes with the program, and the one that the user has added (K7). */
interface Registers {
  /** `null` until it has been read. */
  readonly builtIn: PopulationRegister | null;
  readonly added: PopulationRegister | null;
  /** What municipalities are looked up in: both as one. */
  readonly merged: PopulationRegister | null;
}

export const registerStore = createStore<Registers>(() => ({ builtIn: null, added: null, merged: null }));

export function showRegisters(builtIn: PopulationRegister, added: PopulationRegister | null): void {
  const merged = added ? mergeRegisters(builtIn, added) : builtIn;
  registerStore.setState({ builtIn, added, merged });
}
