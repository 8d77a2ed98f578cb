import {
  inputsOf,
  overridesOf,
  partsOfKey,
  resolve,
  shareRuleOf,
  yearsOfInput,
  type InputField,
  type Override,
  type Plan,
} from '../../core/index.ts';
import { isMain, mainFirst } from './main-field.ts';
import { isRare, isUsual } from './usual-value.ts';

/** An assumption as the panel shows it: the scenario's value, and what differs from the base. */
export interface PanelField {
  readonly field: InputField;
  /** The years that it has values for; none where it is one value. */
  readonly years: readonly number[];
  readonly overrides: readonly Override[];
  /** Whether it goes by its row's name: the one assumption that the row is about. */
  readonly isMain: boolean;
  /** Whether it stands aside until it is asked for: rarely used, and as most plans have it. */
  readonly isAside: boolean;
}

/** The figures of one key of the user's own. */
export interface KeyFields {
  readonly id: string;
  readonly name: string;
  readonly fields: readonly PanelField[];
}

export interface PanelFields {
  readonly costs: readonly PanelField[];
  readonly funding: readonly PanelField[];
  readonly distribution: readonly PanelField[];
  readonly ceilings: readonly PanelField[];
  readonly keys: readonly KeyFields[];
}

/** The lines' assumptions, the funding's, the distribution's and those of the keys that are used. Members' own stand in the sheet. */
export function panelFields(plan: Plan, scenario: string): PanelFields {
  const effective = resolve(plan, scenario);
  const overrides = overridesOf(plan, scenario);
  // Without the members, who may be thousands: this is asked for after every edit.
  const fields = inputsOf({ ...effective, members: [] })
    .map((field) => ({
      field,
      years: yearsOfInput(plan, field),
      overrides: overrides.filter(({ input }) => input.id === field.id),
    }))
    .filter(({ field, years }) => field.years !== 'laterYears' || years.length > 0)
    .map((each) => ({
      ...each,
      isMain: isMain(effective, each.field),
      isAside: isRare(effective, each.field) && isUsual(each.field) && each.overrides.length === 0,
    }));
  const ofRow = (kind: string) => fields.filter(({ field }) => field.row.startsWith(`${kind}:`));
  const ofPlan = fields.filter(({ field }) => field.row === 'plan' && matters(field, effective));
  return {
    costs: ofRow('line'),
    funding: mainFirst(ofRow('funding')),
    distribution: ofPlan.filter(({ field }) => field.property !== 'ceilingRule'),
    ceilings: ofPlan.filter(({ field }) => field.property === 'ceilingRule'),
    keys: keysInSight(effective, ofRow('key')),
  };
}

/** Equal parts are exact unless a key says otherwise (A2): the rounding of shares then does nothing; its method does nothing without a step. */
function matters({ property }: InputField, plan: Plan): boolean {
  if (property !== 'shareRounding' && property !== 'shareMethod') return true;
  const dividing = [plan.key, ...plan.lines.flatMap(({ key }) => key ?? [])]
    .flatMap((key) => partsOfKey(plan, key))
    .filter((part) => part.kind === 'divide');
  return property === 'shareRounding'
    ? dividing.some(({ by, rounding }) => rounding === null && by.kind !== 'equal')
    : dividing.some((part) => shareRuleOf(plan, part).rounding !== 'none');
}

/** The keys that the plan or one of its lines is shared by, and those that the scenario has figures of its own for. */
function keysInSight(plan: Plan, fields: readonly PanelField[]): readonly KeyFields[] {
  const used = new Set(
    [plan.key, ...plan.lines.map(({ key }) => key)].map((key) => (key?.kind === 'own' ? key.key : null)),
  );
  return plan.keys
    .map(({ id, name }) => ({ id, name, fields: fields.filter(({ field }) => field.row === `key:${id}`) }))
    .filter(
      ({ id, fields: own }) =>
        own.length > 0 && (used.has(id) || own.some(({ overrides }) => overrides.length > 0)),
    );
}
