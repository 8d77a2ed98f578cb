/**
 * `npm run tasks`: does the fifteen tasks in Samkalkyl and in LibreOffice Calc, counts the presses of keys in both and
 * writes the table of docs/tasks.md. Calc needs a display of its own: see there.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';

const TABLE = 'docs/tasks.md';
const PLAYWRIGHT = 'node_modules/@playwright/test/cli.js';

/** @param {readonly string[]} words */
function playwright(words) {
  const env = { ...process.env, TASKS_TABLE: '1' };
  const { status } = spawnSync(process.execPath, [PLAYWRIGHT, 'test', ...words], { stdio: 'inherit', env });
  if (status !== 0) process.exit(1);
}

/** @param {string} program @returns {Readonly<Record<string, number>>} */
function counts(program) {
  return JSON.parse(readFileSync(`test-results/tasks-${program}.json`, 'utf8'));
}

/** The names as task-names.ts has them, in its order. */
function names() {
  const source = readFileSync('tests/shown/tasks/task-names.ts', 'utf8');
  return [...source.matchAll(/^ {2}(\w+): '(.*)',$/gm)].map(([, id = '', name = '']) => ({ id, name }));
}

function table() {
  const own = counts('samkalkyl');
  const calc = counts('calc');
  const tasks = names();
  const fewer = tasks.filter(({ id }) => own[id] < calc[id]).length;
  const rows = tasks.map(({ id, name }) => `| ${name} | ${own[id]} | ${calc[id]} |`);
  const sum = (of) => tasks.reduce((total, { id }) => total + of[id], 0);
  return [
    '| task | Samkalkyl | Calc |',
    '| --- | --- | --- |',
    ...rows,
    `| all fifteen | ${sum(own)} | ${sum(calc)} |`,
    '',
    `Fewer in Samkalkyl in ${fewer} of ${tasks.length}.`,
  ].join('\n');
}

playwright(['tests/e2e/browser/tasks.spec.ts', '--project', 'browser']);
playwright(['-c', 'tests/shown/playwright.config.ts', 'tasks/']);
const text = readFileSync(TABLE, 'utf8');
writeFileSync(TABLE, text.replace(/\| task[^]*? of \d+\./, table()));
spawnSync(process.execPath, ['node_modules/prettier/bin/prettier.cjs', '--write', TABLE], {
  stdio: 'inherit',
});
