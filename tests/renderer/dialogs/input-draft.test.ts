import { describe, expect, test } from 'vitest';
import { inputOf, setInput, type InputField, type Plan } from '../../../core/index.ts';
import {
  chosenIn,
  differsByYear,
  inputCommands,
  NO_CHANGES,
  typedIn,
  withChosen,
  withoutEmpty,
  withTyped,
} from '../../../renderer/dialogs/input-draft.ts';
import { examplePlan } from '../../builders/example-plan.ts';

const plan = examplePlan();
const base = plan.base.id;
const [pay, , travel] = plan.lines.map(({ id }) => `line:${id}`);
const field = (id: string, of: Plan = plan): InputField => {
  const found = inputOf(of, id);
  if (!found) throw new Error(`No input ${id}`);
  return found;
};
const edited = (before: Plan, input: string, text: string, year: number | null = null): Plan => {
  const done = setInput(before, { scenario: base, input, year, value: { text, value: text } });
  if (!done.ok) throw new Error(done.failure.code);
  return done.value.plan;
};

describe('what stands in the fields of a row’s form', () => {
  test('is what there was, as it is typed, until something is typed', () => {
    const quantity = field(`${travel}.quantity`);
    expect(typedIn(NO_CHANGES, plan, quantity, 'sv')).toBe('2\u00a0250');
    expect(typedIn(withTyped(NO_CHANGES, quantity.id, '2 0'), plan, quantity, 'sv')).toBe('2 0');
  });

  test('N4 is arithmetic where that was typed', () => {
    const sum = setInput(plan, {
      ...{ scenario: base, input: `${travel}.quantity`, year: null },
      value: { text: '=1000*2.5', value: '2500' },
    });
    const after = sum.ok ? sum.value.plan : plan;
    expect(typedIn(NO_CHANGES, after, field(`${travel}.quantity`, after), 'sv')).toBe('=1000*2,5');
  });

  test('is nothing where the figure is nothing, or the years have different ones', () => {
    expect(typedIn(NO_CHANGES, plan, field(`${pay}.onCosts`), 'sv')).toBe('');
    const byYear = edited(plan, `${travel}.quantity`, '1', 2026);
    expect(differsByYear(byYear, field(`${travel}.quantity`, byYear))).toBe(true);
    expect(typedIn(NO_CHANGES, byYear, field(`${travel}.quantity`, byYear), 'sv')).toBe('');
  });

  test('is what was chosen, also nothing', () => {
    const key = field(`${travel}.key`);
    expect(chosenIn(NO_CHANGES, key)).toBeNull();
    const equal = withChosen(NO_CHANGES, key.id, { kind: 'equal' });
    expect(chosenIn(equal, key)).toEqual({ kind: 'equal' });
    expect(chosenIn(withChosen(equal, key.id, null), { ...key, value: { kind: 'equal' } })).toBeNull();
  });
});

describe('the edits that a form amounts to', () => {
  const applied = (of: Plan, draft = NO_CHANGES, scenario = base) =>
    inputCommands(draft, scenario, 'sv').reduce((current, command) => {
      const done = command(current);
      if (!done.ok) throw new Error(done.failure.code);
      return done.value.plan;
    }, of);

  test('are of what was changed alone, in the scenario that is meant', () => {
    expect(inputCommands(NO_CHANGES, base, 'sv')).toEqual([]);
    const scenario = plan.scenarios[1]?.id ?? '';
    const after = applied(plan, withTyped(NO_CHANGES, `${pay}.degree`, '80 %'), scenario);
    expect(after.lines).toEqual(plan.lines);
    expect(after.scenarios[1]?.overrides[`${pay}.degree`]).toEqual({ all: { text: '80', value: '80' } });
  });

  test('S3 come before the figures that were typed: what is chosen may decide how they are read', () => {
    const chosen = withChosen(NO_CHANGES, `${pay}.payPer`, 'month');
    const after = applied(plan, withTyped(chosen, `${pay}.pay`, '30 000 kr/mån'));
    expect(after.lines[0]).toMatchObject({ payPer: 'month', pay: { value: '30000' } });
  });

  test('leave alone what was emptied where nothing stood in the field', () => {
    const fields = [field(`${pay}.onCosts`), field(`${pay}.pay`)];
    const draft = withTyped(withTyped(NO_CHANGES, `${pay}.onCosts`, ''), `${pay}.pay`, '');
    expect(Object.keys(withoutEmpty(draft, fields, plan).typed)).toEqual([`${pay}.pay`]);
  });
});
