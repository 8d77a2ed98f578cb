import { spawnSync } from 'node:child_process';
import process from 'node:process';

/**
 * Runs some of `tests/pictures`, which make pictures and test nothing.
 * @param {readonly string[]} specs
 */
export function makePictures(specs) {
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/@playwright/test/cli.js', 'test', '--project=pictures', ...specs],
    { stdio: 'inherit', env: { ...process.env, PICTURES: '1' } },
  );
  process.exitCode = status ?? 1;
}
