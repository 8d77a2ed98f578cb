import process from 'node:process';
import { openBrowser } from './open-browser.mjs';
import { RENDERER } from './project.mjs';
import { say } from './say.mjs';
import { PREFERRED_PORT, serveRenderer } from './static-server.mjs';

/**
 * Serves the browser edition until Ctrl+C.
 * @param {{ port: number | null, opens: boolean }} options
 */
export async function runBrowserEdition({ port, opens }) {
  const wanted = port ?? PREFERRED_PORT;
  const server = await serveRenderer(RENDERER, wanted);
  if (server.port !== wanted) {
    say(
      `Port ${String(wanted)} är upptagen. Inställningar och senaste filer hör till adressen och finns kvar på den.`,
      `Port ${String(wanted)} is taken; settings and recent files stay with that address.`,
    );
  }
  say(`Samkalkyl: ${server.address}  (avsluta med Ctrl+C)`, 'stop with Ctrl+C');
  if (opens) openBrowser(server.address);
  await new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await server.close();
}
