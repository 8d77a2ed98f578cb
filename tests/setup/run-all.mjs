/**
 * `npm test`: prepares the machine, builds, runs the unit tests and laws (vitest) and the end-to-end tests
 * (Playwright), and ends with what was skipped, what failed and why, and one line that counts them all.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import process from 'node:process';
import { stripVTControlCharacters } from 'node:util';

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

/** @param {string} message as a runner gives it @returns {string} its first lines, without colours */
function gist(message) {
  return stripVTControlCharacters(message ?? 'no message')
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\s+at /.test(line))
    .slice(0, 4)
    .join('\n      ');
}

function vitestCounts() {
  const { numPassedTests, numPendingTests, numTodoTests, testResults } = readJson(VITEST_RESULTS);
  const tests = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map((test) => ({ ...test, title: `${relative('.', name)} › ${test.fullName}` })),
  );
  const brokenFiles = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  );
  return {
    passed: numPassedTests,
    skipped: numPendingTests + numTodoTests,
    skippedNames: tests.filter((test) => test.status === 'pending').map((test) => test.title),
    failures: [
      ...tests
        .filter((test) => test.status === 'failed')
        .map((test) => ({ title: test.title, why: gist(test.failureMessages[0]) })),
      ...brokenFiles.map((file) => ({ title: relative('.', file.name), why: gist(file.message) })),
    ],
  };
}

function playwrightCounts() {
  const { stats, suites, errors } = readJson(PLAYWRIGHT_RESULTS);
  const specs = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specs)];
  const titled = suites.flatMap(specs).map((spec) => ({ ...spec, title: `${spec.file} › ${spec.title}` }));
  const errorOf = ({ tests }) => tests.flatMap((test) => test.results).find((result) => result.error)?.error;
  return {
    passed: stats.expected + stats.flaky,
    skipped: stats.skipped,
    skippedNames: titled
      .filter((spec) => spec.tests.every((test) => test.status === 'skipped'))
      .map((spec) => spec.title),
    failures: [
      ...titled
        .filter((spec) => !spec.ok)
        .map((spec) => ({ title: spec.title, why: gist(errorOf(spec)?.message) })),
      ...(errors ?? []).map((error) => ({ title: 'Playwright', why: gist(error.message) })),
    ],
  };
}

/** A runner that left no readable result, or ended as failed without naming a test, has failed: never a silent pass. */
function counts(runner, read, exitCode) {
  try {
    const result = read();
    if (exitCode === 0 || result.failures.length > 0) return result;
    return { ...result, failures: [{ title: runner, why: `ended with exit code ${exitCode}` }] };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { passed: 0, skipped: 0, skippedNames: [], failures: [{ title: runner, why }] };
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
const unit = counts('vitest', vitestCounts, vitestCode);
const playwrightCode = node(['node_modules/@playwright/test/cli.js', 'test']);
const endToEnd = counts('Playwright', playwrightCounts, playwrightCode);

const skippedNames = [...unit.skippedNames, ...endToEnd.skippedNames];
if (skippedNames.length > 0) console.log(`\nSkipped:\n${skippedNames.map((name) => `  ${name}`).join('\n')}`);
const failures = [...unit.failures, ...endToEnd.failures];
if (failures.length > 0) {
  console.log(`\nFailed:\n${failures.map(({ title, why }) => `  ${title}\n      ${why}`).join('\n')}`);
}
const passed = unit.passed + endToEnd.passed;
const skipped = unit.skipped + endToEnd.skipped;
console.log(`\n${passed} passed, ${failures.length} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failures.length > 0 || passed === 0 ? 1 : 0;
