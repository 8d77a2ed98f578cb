import type { GridApi } from 'ag-grid-community';
import {
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
} from 'react';
import type { Sheet, SheetSection } from '../../core/index.ts';
import { followClipboard } from './clipboard/clipboard-events.ts';
import { provideScope } from './current-scope.ts';
import { editorAt } from './editing/editor-at.ts';
import { leaveEditing } from './editing/leave-editing.ts';
import type { GridRow } from './layout/grid-rows.ts';
import { keyPressOf } from './keyboard/key-press.ts';
import { onSheetKey } from './keyboard/sheet-keys.ts';
import { useSheetMap } from './use-sheet-map.ts';
import { keepSelectionInSight } from './keep-selection.ts';
import { followRange } from './selection/follow-range.ts';
import { onSheetClick, onSheetContextMenu, onSheetDoubleClick, onSheetMouseDown } from './sheet-pointer.ts';
import { enterSheet, type SheetScope } from './sheet-scope.ts';

type Section = SheetSection['id'];

/** The keyboard, the pointer and the selection of the sheet, over both grids as one. */
export function useSheetControl(sheet: Sheet, frame: RefObject<HTMLDivElement | null>) {
  const [grids] = useState(() => new Map<Section, GridApi<GridRow>>());
  const map = useSheetMap(sheet);
  const scope = useMemo<SheetScope>(() => ({ sheet, map, grids }), [sheet, map, grids]);
  const current = useRef(scope);
  useLayoutEffect(() => {
    current.current = scope;
  }, [scope]);
  useEffect(() => keepSelectionInSight({ map, grids }), [map, grids]);
  useLayoutEffect(() => followRange(scope), [scope]);
  useLayoutEffect(() => {
    provideScope(scope);
    return () => provideScope(null);
  }, [scope]);
  useEffect(followClipboard, []);
  // An editor that came back with the sheet would be empty.
  useEffect(() => leaveEditing, []);

  const gridProps = useMemo(
    () => ({
      onReady: (section: Section, api: GridApi<GridRow> | null) => {
        if (api) grids.set(section, api);
        else grids.delete(section);
      },
      onDrawn: () => claimKeyboard(current.current),
      onEnter: () => enterSheet(current.current),
    }),
    [grids],
  );

  const onKeyDownCapture = (event: KeyboardEvent) => {
    const { target, nativeEvent } = event;
    const field = editorAt(target);
    const isCell = target instanceof Element && target.classList.contains('ag-cell');
    if (!frame.current || nativeEvent.isComposing || (!field && !isCell)) return;
    if (onSheetKey({ ...scope, frame: frame.current, field }, keyPressOf(nativeEvent)))
      event.preventDefault();
  };
  const handlers = {
    onKeyDownCapture,
    onMouseDownCapture: (event: MouseEvent) => onSheetMouseDown(scope, event),
    onClick: (event: MouseEvent) => onSheetClick(scope, event),
    onDoubleClick: (event: MouseEvent) => onSheetDoubleClick(scope, event),
    onContextMenu: (event: MouseEvent) => onSheetContextMenu(scope, event),
  };
  return { gridProps, handlers };
}

/** A sheet that comes into sight takes the keyboard when nothing else has it. */
function claimKeyboard(scope: SheetScope): void {
  if (document.activeElement === document.body) enterSheet(scope);
}
