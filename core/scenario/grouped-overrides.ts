import type { OverrideValue, Scenario } from '../plan/schema.ts';
import { overrideTarget } from '../plan/override-key.ts';

/** One override, seen from its row. */
export interface RowOverride {
  readonly property: string;
  readonly year: number | null;
  readonly value: OverrideValue;
}

type Overrides = Scenario['overrides'];

type RowOverrides = ReadonlyMap<string, readonly RowOverride[]>;

/** A scenario's overrides by kind of row and row id. */
export interface GroupedOverrides {
  /** Of the plan's own inputs. */
  readonly own: readonly RowOverride[];
  readonly line: RowOverrides;
  readonly funding: RowOverrides;
  readonly key: RowOverrides;
  readonly member: RowOverrides;
}

const remembered = new WeakMap<Overrides, GroupedOverrides>();

/** A scenario's overrides by row, whole inputs before single years (S1). Remembered by identity. */
export function groupedOverrides(overrides: Overrides): GroupedOverrides {
  let grouped = remembered.get(overrides);
  if (!grouped) {
    grouped = group(overrides);
    remembered.set(overrides, grouped);
  }
  return grouped;
}

function group(overrides: Overrides): GroupedOverrides {
  const own: RowOverride[] = [];
  const rows = { line: emptyRows(), funding: emptyRows(), key: emptyRows(), member: emptyRows() };
  for (const [key, value] of Object.entries(overrides)) {
    const target = overrideTarget(key);
    if (!target) throw new RangeError(`Not the key of an override: ${key}`);
    const { rowKind, rowId, property } = target.address;
    const override = { property, year: target.year, value };
    if (rowKind === 'plan') own.push(override);
    else add(rows[rowKind], rowId, override);
  }
  const lists = Object.values(rows).flatMap((map) => [...map.values()]);
  for (const list of [own, ...lists]) list.sort(wholeFirst);
  return { own, ...rows };
}

function emptyRows(): Map<string, RowOverride[]> {
  return new Map();
}

function add(rows: Map<string, RowOverride[]>, row: string, override: RowOverride): void {
  const list = rows.get(row);
  if (list) list.push(override);
  else rows.set(row, [override]);
}

function wholeFirst(a: RowOverride, b: RowOverride): number {
  return Number(a.year !== null) - Number(b.year !== null);
}
