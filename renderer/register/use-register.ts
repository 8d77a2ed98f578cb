import { useEffect, useState } from 'react';
import { readRegister, type PopulationRegister } from '../../core/index.ts';

let loaded: Promise<PopulationRegister> | null = null;

/** The register that comes with the program, read when it is first needed (K7). */
export function loadRegister(): Promise<PopulationRegister> {
  loaded ??= import('../../resources/register/kommuner-2011-2024.json').then(({ default: json }) => {
    const read = readRegister(json);
    if (!read.ok)
      throw new Error(`The register that comes with the program cannot be read: ${read.failure.code}`);
    return read.value;
  });
  return loaded;
}

/** The register, or `null` for the moment that it takes to read it. */
export function useRegister(): PopulationRegister | null {
  const [register, setRegister] = useState<PopulationRegister | null>(null);
  useEffect(() => {
    let isGone = false;
    void loadRegister().then((read) => {
      if (!isGone) setRegister(read);
    });
    return () => {
      isGone = true;
    };
  }, []);
  return register;
}
