import process from 'node:process';

/**
 * One line to whoever started the program, on standard error, Swedish first: standard output belongs to the commands.
 * @param {string} swedish
 * @param {string} english
 */
export function say(swedish, english) {
  process.stderr.write(`${swedish} / ${english}\n`);
}

/**
 * What went wrong, without the trace that leads there.
 * @param {unknown} error
 */
export function reasonOf(error) {
  return error instanceof Error ? error.message : String(error);
}
