import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { serializePlan, setInput } from '../../../core/index.ts';
import { run } from '../../../electron/cli.ts';
import { examplePlan } from '../../builders/example-plan.ts';
import { typed } from '../../builders/plan-builder.ts';

const ROOT = join(import.meta.dirname, '../../..');
const EXAMPLE = 'resources/examples/steget-vidare.samkalkyl';
const folder = mkdtempSync(join(tmpdir(), 'samkalkyl-doc-'));
cpSync(join(ROOT, EXAMPLE), join(folder, EXAMPLE), { recursive: true });
writeFileSync(join(folder, 'later.samkalkyl'), laterText());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The example with 2 000 mil of travel, as the page says. */
function laterText(): string {
  const input = { input: 'line:resor.quantity', year: null, value: typed(2000) };
  const edit = setInput(examplePlan(), { scenario: 'alla-sju', ...input });
  if (!edit.ok) throw new Error(`Refused: ${edit.failure.code}`);
  return serializePlan(edit.value.plan, { savedAt: '2026-01-31T12:00:00Z', program: 'test' });
}

interface Shown {
  readonly command: string;
  readonly lines: readonly string[];
}

/** The blocks of docs/terminal.md that show a command and what it says; "…" stands for the rest. */
function examples(): readonly Shown[] {
  const page = readFileSync(join(ROOT, 'docs/terminal.md'), 'utf8');
  return [...page.matchAll(/```console\n\$ samkalkyl ([^\n]+)\n([\s\S]*?)```/g)].map(
    ([, command = '', said = '']) => ({
      command,
      lines: said.trimEnd().split('\n'),
    }),
  );
}

function wordsOf(command: string): readonly string[] {
  return (command.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replace(/^"|"$/g, ''));
}

async function saidBy(command: string): Promise<readonly string[]> {
  let said = '';
  const add = (text: string) => {
    said += text;
  };
  await run(
    wordsOf(command).map((word) => (/\.(samkalkyl|xlsx)$/.test(word) ? join(folder, word) : word)),
    { out: add, err: add },
  );
  return said
    .replaceAll(`${folder}/`, '')
    .replace(/\u00a0/g, ' ')
    .trimEnd()
    .split('\n');
}

describe('docs/terminal.md', () => {
  it('shows every command', () => {
    const commands = new Set(examples().map(({ command }) => command.split(' ')[0]));
    expect(commands).toEqual(
      new Set(['check', 'calc', 'compare', 'export', 'explain', 'diff', 'paper', 'new']),
    );
  });

  it.each(examples().map(({ command, lines }) => [command, lines] as const))(
    'shows what `%s` says',
    async (command, lines) => {
      const said = await saidBy(command);
      const shown = lines.at(-1) === '…' ? lines.slice(0, -1) : lines;
      expect(lines.at(-1) === '…' ? said.slice(0, shown.length) : said).toEqual(shown);
    },
  );
});
