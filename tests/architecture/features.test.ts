import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { calculate } from '../../core/calculate.ts';
import { setInput } from '../../core/commands/set-input.ts';
import { explain } from '../../core/explain/explain.ts';
import { openPlan } from '../../core/file/open-plan.ts';
import { serializePlan } from '../../core/file/serialize-plan.ts';
import { inputTitle } from '../../core/plan/input-title.ts';
import type { InputField } from '../../core/plan/input-field.ts';
import { inputOf, inputsOf } from '../../core/plan/inputs.ts';
import type { OverrideValue, Plan } from '../../core/plan/schema.ts';
import { workbookOf } from '../../core/workbook/workbook-of.ts';
import { createTranslator } from '../../resources/text/translator.ts';
import { everythingPlan } from '../builders/everything-plan.ts';

const ROOT = new URL('../../', import.meta.url);
const TEXT = readFileSync(new URL('docs/features.md', ROOT), 'utf8');
const ROWS = tableRows(TEXT, 'Inputs');
const OTHER_ROWS = tableRows(TEXT, 'Beside the inputs');
const LISTED = ROWS.flatMap(([, inputs = '']) => inputs.match(/`[^`]+`/g) ?? []).map((text) =>
  text.slice(1, -1),
);

/** The cells of the rows of the table under a heading, without its head. */
function tableRows(text: string, heading: string): readonly (readonly string[])[] {
  const [, under = ''] = text.split(`## ${heading}\n`);
  const [table = ''] = under.split('\n## ');
  const lines = table.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** `line.pay`, `member.key`, `key.part`: the input's kind whatever its row and column. */
function kindOf({ row, property }: InputField): string {
  return `${row.split(':')[0]}.${property.split(':')[0]}`;
}

const plan = everythingPlan();
const SCENARIO = 'utan-delta';

/** Another value that the input takes. */
function otherValue(field: InputField): OverrideValue {
  const number = { text: '7', value: '7' };
  switch (field.type) {
    case 'boolean':
      return { all: false };
    case 'key':
      return { kind: 'column', column: 'timmar' };
    case 'choice':
      return field.choices.find((choice) => choice !== field.value) ?? null;
    case 'party':
      return { kind: 'party', name: 'En annan part' };
    case 'members':
      return { members: ['gamma'] };
    case 'lines':
      return { lines: ['resor'] };
    case 'registerYear':
      return 2020;
    case 'ceiling':
      return { kind: 'period', amount: number };
    default:
      return field.years === 'single' ? number : { all: number };
  }
}

function needField(of: Plan, id: string): InputField {
  const field = inputOf(of, id);
  if (!field) throw new Error(`No input ${id}`);
  return field;
}

/** One input of each kind that the plan has. */
const KINDS = new Map(inputsOf(plan).map((field) => [kindOf(field), field.id]));
const CASES = [...KINDS].map(([kind, id]) => ({ kind, id }));

describe('docs/features.md', () => {
  it('has no hole', () => {
    expect(ROWS.length).toBeGreaterThan(10);
    for (const cells of ROWS) expect(cells, cells[0]).toHaveLength(9);
    expect(OTHER_ROWS.length).toBeGreaterThan(10);
    for (const cells of OTHER_ROWS) expect(cells, cells[0]).toHaveLength(9);
    expect([...ROWS, ...OTHER_ROWS].flat().filter((cell) => cell === '')).toEqual([]);
  });

  it('names tests that are there', () => {
    const named = OTHER_ROWS.map((cells) => cells.at(-1)?.match(/`[^`]+`/g) ?? []);
    for (const [at, paths] of named.entries()) expect(paths, OTHER_ROWS[at]?.[0]).not.toHaveLength(0);
    const missing = named.flat().filter((path) => !existsSync(new URL(path.slice(1, -1), ROOT)));
    expect(missing).toEqual([]);
  });

  it('lists every input that a plan can have, and no other', () => {
    expect([...LISTED].sort()).toEqual([...KINDS.keys()].sort());
  });
});

describe.each(CASES)('$kind', ({ id }) => {
  const field = needField(plan, id);
  const value = otherValue(field);

  it('is overridden by a scenario, and by nothing else (S1)', () => {
    const edit = setInput(plan, { scenario: SCENARIO, input: id, year: null, value });
    if (!edit.ok) throw new Error(edit.failure.code);
    const { scenarios, ...rest } = edit.value.plan;
    expect(scenarios[0]?.overrides[id]).toEqual(value);
    expect({ ...rest, scenarios: plan.scenarios }).toEqual(plan);
  });

  it.each(['sv', 'en'] as const)('explains itself and has its words (X1, %s)', (language) => {
    const { text } = createTranslator(language);
    const found = explain(plan, 'base', calculate(plan, 'base'), `input:${id}`);
    for (const said of [text(inputTitle(field)), text(field.name), found ? text(found.sentence) : '']) {
      expect(said.trim()).not.toBe('');
      expect(said).not.toMatch(/\{\{|NaN|undefined|input(Of)?\./);
    }
  });

  it('stands in the workbook, overridden', () => {
    const edit = setInput(plan, { scenario: SCENARIO, input: id, year: null, value });
    if (!edit.ok) throw new Error(edit.failure.code);
    const changed = edit.value.plan;
    const { text } = createTranslator('sv');
    const workbook = workbookOf(
      changed,
      ['base', SCENARIO],
      (scenario) => calculate(changed, scenario),
      text,
    );
    const ids = workbook.sheets.flatMap(({ cells }) => cells.map((cell) => cell.id));
    expect(ids.filter((cell) => cell.includes(id))).not.toEqual([]);
  });

  it('is the same when the file is opened again', () => {
    const edit = setInput(plan, { scenario: SCENARIO, input: id, year: null, value });
    if (!edit.ok) throw new Error(edit.failure.code);
    const saved = serializePlan(edit.value.plan, { savedAt: '2025-01-01T00:00:00Z', program: 'test' });
    const opened = openPlan(new TextEncoder().encode(saved));
    expect(opened.ok && opened.value.plan).toEqual(edit.value.plan);
  });
});
