import { useEffect } from 'react';
import { host } from '../host/current-host.ts';
import { openGiven } from './open-file.ts';
import { savePlan } from './save-plan.ts';

/** Opens what the system hands over, and saves when the host asks before closing. */
export function useHandedOverFiles(): void {
  useEffect(() => {
    const stopFiles = host().onFileHandedOver((answer) => void openGiven(answer));
    const stopSaves = host().onSaveRequested(savePlan);
    return () => {
      stopFiles();
      stopSaves();
    };
  }, []);
}
