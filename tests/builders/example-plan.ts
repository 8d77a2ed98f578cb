import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPlan } from '../../core/file/open-plan.ts';
import type { Plan } from '../../core/plan/schema.ts';

const EXAMPLE = join(import.meta.dirname, '../../resources/examples/steget-vidare.samkalkyl');

/** The example that the program opens: base "alla-sju", scenarios "bara-fyra" and "utan-munkedal" (DOMAIN, design). */
export function examplePlan(): Plan {
  const opened = openPlan(readFileSync(EXAMPLE));
  if (!opened.ok) throw new Error(`The example does not open: ${opened.failure.code}`);
  return opened.value.plan;
}
