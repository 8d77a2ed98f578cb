import {
  inputOf,
  isCeiling,
  isNumberInput,
  resolve,
  valueInYear,
  type OverrideValue,
  type Plan,
} from '../../../core/index.ts';
import { copyRange } from '../../../renderer/sheet/clipboard/copy-range.ts';
import { paste } from '../../../renderer/sheet/clipboard/paste.ts';
import { writeHtml } from '../../../renderer/sheet/clipboard/write-html.ts';
import { writeTsv } from '../../../renderer/sheet/clipboard/write-tsv.ts';
import { selectedIn } from '../../../renderer/sheet/current-scope.ts';
import { commitText } from '../../../renderer/sheet/editing/cell-commands.ts';
import { ceilingKindOf } from '../../../renderer/sheet/editing/ceiling-kind.ts';
import { clearCells } from '../../../renderer/sheet/editing/clear-cells.ts';
import { commitRange } from '../../../renderer/sheet/editing/commit-range.ts';
import { stopEditing } from '../../../renderer/sheet/editing/editing-store.ts';
import { openEditor } from '../../../renderer/sheet/editing/open-editor.ts';
import { switchMembers } from '../../../renderer/sheet/editing/switch-members.ts';
import { fillSelection } from '../../../renderer/sheet/fill/fill.ts';
import type { Rect } from '../../../renderer/sheet/selection/rect.ts';
import { extendTo } from '../../../renderer/sheet/selection/select-range.ts';
import { activeAddress, cellAt as cellOf, type SheetScope } from '../../../renderer/sheet/sheet-scope.ts';
import { redo, select, showScenario, undo } from '../../../renderer/store/document-store.ts';
import { nthCell, type Gesture } from './gesture.ts';
import { openPlanOf } from './scope.ts';
import type { Typed } from './sheet-model.ts';

/** What is typed in the program's plan, read by its inputs, in the model's words. */
export function typedIn(plan: Plan, scenario: string): ReadonlyMap<string, Typed> {
  const resolved = resolve(plan, scenario);
  const at = (input: string, year: number | null): Typed => {
    const value = inputOf(resolved, input)?.value ?? null;
    return inWords(year === null ? value : valueInYear(value, year));
  };
  const lines = plan.lines.flatMap(({ id, name, note }): readonly (readonly [string, Typed])[] => [
    [`line:${id}/name`, { kind: 'words', text: name }],
    [`line:${id}/note`, { kind: 'words', text: note }],
  ]);
  const amounts = [2025, 2026, 2027].map(
    (year) => [`line:ovrigt/y${year}`, at('line:ovrigt.amount', year)] as const,
  );
  const members = plan.members.flatMap(({ id, name }): readonly (readonly [string, Typed])[] => [
    [`member:${id}/name`, { kind: 'words', text: name }],
    [`member:${id}/joined`, at(`member:${id}.joined`, 2025)],
    [`member:${id}/weight`, at(`member:${id}.population`, null)],
    [`member:${id}/ceiling`, at(`member:${id}.ceiling`, null)],
  ]);
  return new Map([...lines, ['line:lon/y2025', at('line:lon.pay', null)], ...amounts, ...members]);
}

function inWords(value: OverrideValue): Typed {
  if (typeof value === 'boolean') return { kind: 'switch', on: value };
  if (isNumberInput(value)) return { kind: 'number', text: value.text, value: Number(value.value) };
  if (!isCeiling(value)) return { kind: 'nothing' };
  return { kind: 'number', text: value.amount.text, value: Number(value.amount.value), per: value.kind };
}

/** The same gesture in the program, by the functions that its keys and menus call. */
export function perform(scope: SheetScope, what: Gesture): void {
  const rect = selectedIn(scope);
  if (!rect) return;
  switch (what.kind) {
    case 'select':
      return selectCells(scope, what.from, what.to);
    case 'type':
      return typeIn(scope, what.text);
    case 'typeInAll':
      return typeInAll(scope, rect, what.text);
    case 'paste':
      return paste(scope, { text: what.block.map((row) => row.join('\t')).join('\r\n'), html: '' });
    case 'copy':
      return copyTo(scope, rect, what.to);
    case 'fill':
      return fillSelection(scope, what.direction);
    case 'clear':
      return clearCells(scope, rect);
    case 'switch':
      return void switchMembers(scope, rect);
    case 'undo':
      return undo();
    case 'redo':
      return redo();
    case 'scenario':
      return showOther();
  }
}

function selectCells(scope: SheetScope, from: number, to: number): void {
  select(nthCell(scope, from));
  if (to % 3 !== 0) extendTo(scope, nthCell(scope, to));
}

/** By way of the clipboard's own forms. */
function copyTo(scope: SheetScope, rect: Rect, to: number): void {
  const { plan } = openPlanOf();
  const copied = copyRange(scope, rect, plan);
  select(nthCell(scope, to));
  paste(scope, { text: writeTsv(copied), html: writeHtml(copied, plan.unit) });
}

function typeIn(scope: SheetScope, typed: string): void {
  const address = activeAddress(scope);
  const cell = address && cellOf(scope, address);
  const { plan, scenario } = openPlanOf();
  if (!cell?.edit || cell.value.kind === 'boolean') return;
  commitText(cell.edit, typed, ceilingKindOf(plan, scenario, cell)?.now);
}

function typeInAll(scope: SheetScope, rect: Rect, typed: string): void {
  const address = activeAddress(scope);
  if (!address || !openEditor(address, cellOf(scope, address), 'replace')) return;
  commitRange(scope, rect, typed);
  stopEditing();
}

function showOther(): void {
  const { plan, scenario } = openPlanOf();
  const other = plan.scenarios[0]?.id ?? plan.base.id;
  showScenario(scenario === plan.base.id ? other : plan.base.id);
}
