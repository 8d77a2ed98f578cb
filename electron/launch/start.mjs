/**
 * `npm start`: builds what is stale and runs the desktop app; where there is no Electron to be had, says so in one line
 * and serves the browser edition on this computer. `--browser` goes there at once, `--no-open` opens no browser, PORT
 * asks for a port; other words (a plan file) are handed to the app.
 */
import process from 'node:process';
import { hasRequirements } from './requirements.mjs';
import { reasonOf, say } from './say.mjs';

const OWN_WORDS = ['--browser', '--no-open'];

/** @param {readonly string[]} words */
async function start(words) {
  const { buildIfStale } = await import('./build-if-stale.mjs');
  await buildIfStale(['renderer', 'main', 'preload']);
  if (!words.includes('--browser')) {
    const { runDesktopApp } = await import('./desktop-app.mjs');
    const why = await runDesktopApp(words.filter((word) => !OWN_WORDS.includes(word)));
    if (why === null) return;
    say(`${why[0]}: webbläsarversionen visas i stället.`, `${why[1]}: serving the browser edition instead.`);
  }
  const { runBrowserEdition } = await import('./browser-edition.mjs');
  await runBrowserEdition({ port: Number(process.env.PORT) || null, opens: !words.includes('--no-open') });
}

if (hasRequirements()) {
  try {
    await start(process.argv.slice(2));
  } catch (error) {
    say(`Samkalkyl kunde inte starta: ${reasonOf(error)}`, 'Samkalkyl could not start.');
    process.exitCode = 1;
  }
} else {
  process.exitCode = 1;
}
