import { app } from 'electron';

/**
 * Before `ready`: every page runs in the system's sandbox. Not where the command line says that there is none, as for
 * root on Linux: enabling it would take that word back, and no page would start.
 */
export function shutPagesIn(): void {
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
}
