import { useEffect } from 'react';
import { useStore } from 'zustand';
import { readRegister, type PopulationRegister } from '../../core/index.ts';
import { readAddedRegister } from './added-register.ts';
import { registerStore, showRegisters } from './register-store.ts';

let loading: Promise<void> | null = null;

/** The program's register with what the user has added, read when it is first needed (K7). */
export async function loadRegister(): Promise<PopulationRegister> {
  loading ??= load();
  await loading;
  const { merged } = registerStore.getState();
  if (!merged) throw new Error('The register was read and is not there');
  return merged;
}

async function load(): Promise<void> {
  const builtIn = import('../../resources/register/kommuner-2011-2024.json').then(({ default: json }) => {
    const read = readRegister(json);
    if (!read.ok)
      throw new Error(`The register that comes with the program cannot be read: ${read.failure.code}`);
    return read.value;
  });
  showRegisters(...(await Promise.all([builtIn, readAddedRegister()])));
}

/** The register, or `null` for the moment that it takes to read it. */
export function useRegister(): PopulationRegister | null {
  useEffect(() => void loadRegister(), []);
  return useStore(registerStore, ({ merged }) => merged);
}
