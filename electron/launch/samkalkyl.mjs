/** `npm run --silent samkalkyl -- …`: the planner in a terminal, built when stale. Standard output is the command's own. */
import process from 'node:process';
import { typedIn } from './project.mjs';
import { hasRequirements } from './requirements.mjs';
import { reasonOf, say } from './say.mjs';

const BROKEN = 70;

/** @param {readonly string[]} words */
async function runTerminal(words) {
  const { buildIfStale } = await import('./build-if-stale.mjs');
  await buildIfStale(['main']);
  const { run } = await import(new URL('../../dist/electron/cli.mjs', import.meta.url).href);
  process.chdir(typedIn());
  return run(words, {
    out: (/** @type {string} */ text) => process.stdout.write(text),
    err: (/** @type {string} */ text) => process.stderr.write(text),
  });
}

if (hasRequirements()) {
  try {
    process.exitCode = await runTerminal(process.argv.slice(2));
  } catch (error) {
    say(`Något gick fel i programmet: ${reasonOf(error)}`, 'Something went wrong in the program.');
    process.exitCode = BROKEN;
  }
} else {
  process.exitCode = BROKEN;
}
