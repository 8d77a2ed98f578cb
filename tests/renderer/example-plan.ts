import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPlan, type Plan } from '../../core/index.ts';

const EXAMPLE = join(import.meta.dirname, '../../resources/examples/steget-vidare.samkalkyl');

/** The example that the program comes with. */
export function examplePlan(): Plan {
  const opened = openPlan(new Uint8Array(readFileSync(EXAMPLE)));
  if (!opened.ok) throw new Error(`The example is refused: ${opened.failure.code}`);
  return opened.value.plan;
}
