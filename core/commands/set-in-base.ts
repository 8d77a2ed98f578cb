import type { InputField } from '../plan/input-field.ts';
import { withYear } from '../plan/input-value.ts';
import { writeInput } from '../plan/inputs.ts';
import { sameText } from '../plan/same-value.ts';
import type { OverrideValue, Plan } from '../plan/schema.ts';
import { yearsOfInput } from '../plan/years.ts';
import { overrideKey } from '../plan/override-key.ts';
import { changeScenario, withoutOverrides } from './overrides.ts';

/** Writes a checked value into the base: as a whole, or in one year (C4). The same plan where it is there already. */
export function setInBase(plan: Plan, field: InputField, year: number | null, value: OverrideValue): Plan {
  const asked = year === null ? value : inYear(plan, field, year, value);
  if (sameText(asked, field.value)) return plan;
  const written = writeInput(plan, field.id, asked);
  return asked === null ? withoutYearsOfNothing(written, field) : written;
}

/** One for all years stays so where the year has that value already. */
function inYear(plan: Plan, field: InputField, year: number, value: OverrideValue): OverrideValue {
  const { value: current } = field;
  const isAlready =
    typeof current === 'object' && current !== null && 'all' in current && sameText(current.all, value);
  return isAlready ? current : withYear(current, year, value, yearsOfInput(plan, field));
}

/** Overrides of single years go with the value that they stood on, unless the scenario has one of its own. */
function withoutYearsOfNothing(plan: Plan, { id }: InputField): Plan {
  const key = overrideKey({ input: id, year: null });
  return plan.scenarios.reduce(
    (changed, { id: scenario }) =>
      changeScenario(changed, scenario, (each) =>
        Object.hasOwn(each.overrides, key) ? each : withoutOverrides(each, ({ input }) => input === id),
      ),
    plan,
  );
}
