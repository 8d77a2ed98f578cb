import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { serializePlan, type Plan } from '../../../core/index.ts';
import { run } from '../../../electron/cli.ts';

export const EXAMPLE = join(import.meta.dirname, '../../../resources/examples/steget-vidare.samkalkyl');

/** What a command answers, no-break spaces as plain ones. */
export async function samkalkyl(...argv: readonly string[]) {
  const said = { out: '', err: '' };
  const code = await run(argv, {
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
  });
  const plain = (text: string) => text.replaceAll('\u00a0', ' ');
  return { code, out: plain(said.out), err: plain(said.err) };
}

/** A folder that is there while the tests of a file run. */
export function testFolder(name: string) {
  const folder = mkdtempSync(join(tmpdir(), `samkalkyl-${name}-`));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    path: (file: string) => join(folder, file),
    /** The path of a file that holds the plan. */
    withPlan: (file: string, plan: Plan) => {
      const text = serializePlan(plan, { savedAt: '2026-01-31T12:00:00Z', program: 'test' });
      writeFileSync(join(folder, file), text);
      return join(folder, file);
    },
  };
}
