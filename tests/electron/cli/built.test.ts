import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const EXAMPLE = 'resources/examples/steget-vidare.samkalkyl';
/** The first run builds what is stale. */
const TIMEOUT_MS = 180_000;

function samkalkyl(...argv: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['electron/launch/samkalkyl.mjs', ...argv], {
    cwd: ROOT,
    encoding: 'utf8',
    timeout: TIMEOUT_MS,
  });
  return { status, stdout, stderr };
}

describe('the built terminal', { timeout: TIMEOUT_MS }, () => {
  it('prints one JSON document on stdout, and no warning of Node’s', () => {
    const { status, stdout, stderr } = samkalkyl('calc', EXAMPLE, '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ total: { sum: '3585809' } });
    expect(stderr).not.toMatch(/warning|at .*\.mjs|Error/i);
  });

  it('keeps its exit codes', () => {
    expect(samkalkyl('calc', 'nothing.samkalkyl').status).toBe(1);
    expect(samkalkyl('calc').status).toBe(2);
  });

  it('does not mind a reader that closes the pipe', () => {
    const command = `${JSON.stringify(process.execPath)} electron/launch/samkalkyl.mjs compare ${EXAMPLE} --json | true`;
    const { stderr } = spawnSync('sh', ['-c', command], { cwd: ROOT, encoding: 'utf8', timeout: TIMEOUT_MS });
    expect(stderr).not.toContain('EPIPE');
  });
});
