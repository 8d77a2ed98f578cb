import { describe, expect, test } from 'vitest';
import { inputOf, setInput, yearsOfInput, type Plan } from '../../../core/index.ts';
import { editorText, numberAt, setTyped, shownText } from '../../../renderer/panel/typed-input.ts';
import { examplePlan } from '../../builders/example-plan.ts';

const plan = examplePlan();
const base = plan.base.id;
const PAY = `line:${plan.lines[0]?.id}.pay`;
const INDEX = `line:${plan.lines[0]?.id}.index`;

function place(id: string, year: number | null = null, of: Plan = plan) {
  const field = inputOf(of, id);
  if (!field) throw new Error(`No input ${id}`);
  return { field, year, years: yearsOfInput(of, field) };
}

function typed(id: string, text: string, year: number | null = null, of: Plan = plan): Plan {
  const done = setTyped(place(id, year, of), text, base, 'sv')(of);
  if (!done.ok) throw new Error(done.failure.code);
  return done.value.plan;
}

describe('N4 what is typed among the assumptions', () => {
  test('is read in the language, and arithmetic comes back as it was typed', () => {
    const changed = typed(PAY, '=25000*1,4*7');
    const value = numberAt(place(PAY, null, changed));
    expect(value).toEqual({ text: '=25000*1.4*7', value: '245000' });
    expect(shownText(value, 'sv')).toBe('245\u00a0000');
    expect(editorText(value, 'sv')).toBe('=25000*1,4*7');
    expect(editorText(value, 'en')).toBe('=25000*1.4*7');
  });

  test('C4 one year of an index is that year’s alone, and the whole then says that the years differ', () => {
    const changed = typed(INDEX, '5', 2027);
    expect(numberAt(place(INDEX, 2026, changed))).toMatchObject({ value: '3' });
    expect(numberAt(place(INDEX, 2027, changed))).toMatchObject({ value: '5' });
    expect(numberAt(place(INDEX, null, changed))).toBe('differs');
    expect(numberAt(place(INDEX, null, typed(INDEX, '5', null, changed)))).toMatchObject({ value: '5' });
  });

  test.each(['1.234', '', 'tre', '=1/0'])('"%s" is refused', (text) => {
    expect(setTyped(place(PAY), text, base, 'sv')(plan).ok).toBe(false);
    expect(setTyped(place(INDEX, 2026), text, base, 'sv')(plan).ok).toBe(false);
  });

  test('nothing is an answer where there may be nothing', () => {
    expect(numberAt(place('plan.minimumMembers', null, typed('plan.minimumMembers', '')))).toBeNull();
    expect(shownText(null, 'sv')).toBe('');
  });
});

test('years with the same figure, however it was typed, do not differ', () => {
  const first = setInput(plan, {
    scenario: base,
    input: INDEX,
    year: 2026,
    value: { text: '=1+2', value: '3' },
  });
  expect(first.ok && numberAt(place(INDEX, null, first.value.plan))).toMatchObject({ value: '3' });
});
