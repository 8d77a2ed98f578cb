/**
 * `npm test`: prepares the machine, builds, runs the unit tests and laws (vitest) and the end-to-end tests
 * (Playwright), and ends with one line that counts them all.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import process from 'node:process';

const RESULTS = 'test-results';
const VITEST_RESULTS = `${RESULTS}/vitest.json`;
const PLAYWRIGHT_RESULTS = `${RESULTS}/playwright.json`;

/** @param {readonly string[]} words */
function node(words) {
  return spawnSync(process.execPath, words, { stdio: 'inherit' }).status ?? 1;
}

/** @param {string} path @returns {unknown} */
function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function vitestCounts() {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } =
    readJson(VITEST_RESULTS);
  const brokenFiles = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return {
    passed: numPassedTests,
    failed: numFailedTests + brokenFiles.length,
    skipped: numPendingTests + numTodoTests,
    skippedNames: testResults.flatMap((file) =>
      file.assertionResults.filter((test) => test.status === 'pending').map((test) => test.fullName),
    ),
  };
}

function playwrightCounts() {
  const { stats, suites, errors } = readJson(PLAYWRIGHT_RESULTS);
  const specs = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specs)];
  const skippedNames = suites
    .flatMap(specs)
    .filter((spec) => spec.tests.every((test) => test.status === 'skipped'))
    .map((spec) => spec.title);
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + (errors?.length ?? 0),
    skipped: stats.skipped,
    skippedNames,
  };
}

/** A runner that left no readable result has failed: never a silent pass. */
function counts(read, exitCode) {
  try {
    const result = read();
    return exitCode !== 0 && result.failed === 0 ? { ...result, failed: 1 } : result;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1, skipped: 0, skippedNames: [] };
  }
}

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
if (node(['tests/setup/prepare.mjs']) !== 0) process.exit(1);
if (node(['electron/launch/build.mjs']) !== 0) process.exit(1);

const vitestCode = node([
  'node_modules/vitest/vitest.mjs',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${VITEST_RESULTS}`,
]);
const unit = counts(vitestCounts, vitestCode);
const playwrightCode = node(['node_modules/@playwright/test/cli.js', 'test']);
const endToEnd = counts(playwrightCounts, playwrightCode);

const skippedNames = [...unit.skippedNames, ...endToEnd.skippedNames];
if (skippedNames.length > 0) console.log(`\nSkipped:\n${skippedNames.map((name) => `  ${name}`).join('\n')}`);
const passed = unit.passed + endToEnd.passed;
const failed = unit.failed + endToEnd.failed;
const skipped = unit.skipped + endToEnd.skipped;
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
