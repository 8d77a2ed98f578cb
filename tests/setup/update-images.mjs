/** `npm run images`: draws every screen by the tests, and puts those that the README shows into docs/images. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import process from 'node:process';

const SHOWN = { 'scenario-light-1440.png': 'sheet.png', 'compare-light-1440.png': 'compare.png' };

const { status } = spawnSync(
  process.execPath,
  ['node_modules/@playwright/test/cli.js', 'test', '--project=browser', 'screens.spec'],
  { stdio: 'inherit' },
);
if (status !== 0) process.exit(status ?? 1);
mkdirSync('docs/images', { recursive: true });
for (const [screen, image] of Object.entries(SHOWN)) {
  copyFileSync(`test-results/screens/${screen}`, `docs/images/${image}`);
  console.log(`docs/images/${image}`);
}
