/** `npm run build`: builds what is stale of the renderer, the main process with the terminal, and the preload. */
import process from 'node:process';
import { hasRequirements } from './requirements.mjs';
import { reasonOf, say } from './say.mjs';

if (hasRequirements()) {
  const { buildIfStale } = await import('./build-if-stale.mjs');
  try {
    await buildIfStale(['renderer', 'main', 'preload']);
  } catch (error) {
    say(`Bygget misslyckades: ${reasonOf(error)}`, 'The build failed.');
    process.exitCode = 1;
  }
} else {
  process.exitCode = 1;
}
