import {
  inputsOf,
  overridesOf,
  resolve,
  yearsOfInput,
  type InputField,
  type Override,
  type Plan,
} from '../../core/index.ts';

/** An assumption as the panel shows it: the scenario's value, and what differs from the base. */
export interface PanelField {
  readonly field: InputField;
  /** The years that it has values for; none where it is one value. */
  readonly years: readonly number[];
  readonly overrides: readonly Override[];
}

export interface PanelFields {
  readonly costs: readonly PanelField[];
  readonly distribution: readonly PanelField[];
}

/** The lines' assumptions, then the distribution's. Members' own stand in the sheet. */
export function panelFields(plan: Plan, scenario: string): PanelFields {
  const overrides = overridesOf(plan, scenario);
  const fields = inputsOf(resolve(plan, scenario)).map((field) => ({
    field,
    years: yearsOfInput(plan, field),
    overrides: overrides.filter(({ input }) => input.id === field.id),
  }));
  return {
    costs: fields.filter(
      ({ field, years }) => field.row.startsWith('line:') && (field.years === 'single' || years.length > 0),
    ),
    distribution: fields.filter(({ field }) => field.row === 'plan' && matters(field, plan, scenario)),
  };
}

/** Equal parts are exact unless a key says otherwise (A2): the rounding of shares then does nothing. */
function matters(field: InputField, plan: Plan, scenario: string): boolean {
  return field.property !== 'shareRounding' || resolve(plan, scenario).key.kind !== 'equal';
}

/** The one assumption that a line is about and that its name therefore names. */
const MAIN = new Set(['pay', 'percent', 'quantity', 'amount', 'joined']);

export function isMain({ property }: InputField): boolean {
  return MAIN.has(property);
}
