/** `npm run images`: draws every screen by the tests (test-results/screens), and makes the README's pictures anew. */
import { spawnSync } from 'node:child_process';
import process from 'node:process';

const { status } = spawnSync(
  process.execPath,
  ['node_modules/@playwright/test/cli.js', 'test', '--project=browser', 'screens.spec'],
  { stdio: 'inherit', env: { ...process.env, UPDATE_IMAGES: '1' } },
);
process.exitCode = status ?? 1;
