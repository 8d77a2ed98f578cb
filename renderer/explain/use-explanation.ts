import { useDeferredValue, useEffect, useLayoutEffect, useMemo } from 'react';
import { explain, type Explanation, type SheetCell } from '../../core/index.ts';
import { cellIn } from '../sheet/formula/name-of-cell.ts';
import { useOutcome, useSheet } from '../store/derived.ts';
import { documentStore, useDocument, usePlan, type CellAddress } from '../store/document-store.ts';
import { explainStore, follow, useExplain } from './explain-store.ts';
import { frameAt, type FrameMark } from './frame-at.ts';
import { framedCells } from './framed-cells.ts';
import { placeKey, stepPlace } from './step-place.ts';
import { stepAt } from './tree-rows.ts';

export interface Explained {
  readonly address: CellAddress;
  readonly cell: SheetCell | undefined;
  /** `null` where the cell has no figure. */
  readonly explanation: Explanation | null;
}

/** What the panel explains: the selected cell, or the one from which a step was gone to. */
export function useExplanation(): Explained | null {
  const plan = usePlan();
  const scenario = useDocument((state) => state.scenario);
  const outcome = useOutcome();
  const sheet = useSheet();
  // Of thousands of members the cell is seen selected before it is explained.
  const address = useDeferredValue(useExplain(({ root }) => root));
  useEffect(() => {
    follow(documentStore.getState().selection);
    return documentStore.subscribe(({ selection }) => follow(selection));
  }, []);
  return useMemo(() => {
    if (!address) return null;
    const cell = cellIn(sheet, address);
    const isMissing = cell?.value.kind === 'none';
    const found = isMissing ? null : explain(plan, scenario, outcome, `${address.row}/${address.column}`);
    return { address, cell, explanation: found };
  }, [plan, scenario, outcome, sheet, address]);
}

const NOTHING_FRAMED = { frames: new Map(), stepPlace: null };

/** Frames what the selected step is made of, for as long as the panel is open. */
export function useFrames(explained: Explained | null): void {
  const plan = usePlan();
  const outcome = useOutcome();
  const path = useExplain(({ step }) => step);
  useLayoutEffect(() => {
    const root = explained?.explanation ?? null;
    const step = root && stepAt(root, path);
    const place = step && path !== '' ? stepPlace(plan, outcome, step.cell) : null;
    explainStore.setState({
      frames: framedCells(plan, outcome, step),
      stepPlace: place && placeKey(place),
    });
  }, [plan, outcome, explained, path]);
  useEffect(() => () => explainStore.setState(NOTHING_FRAMED), []);
}

/** How a cell or an assumption is marked while a step is read. */
export function useFrameOf(key: string): FrameMark | null {
  return useExplain((state) => frameAt(state, key));
}
