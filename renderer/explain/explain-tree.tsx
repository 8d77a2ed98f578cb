import { useLayoutEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import type { Explanation } from '../../core/index.ts';
import { focusPartNamed } from '../frame/window-parts.ts';
import { useOutcome } from '../store/derived.ts';
import { select, usePlan } from '../store/document-store.ts';
import { useText } from '../text/use-text.ts';
import { explainStore, setFold, setShown, setStep, useExplain } from './explain-store.ts';
import { goToStep } from './go-to-step.ts';
import { MoreItem, StepItem } from './tree-item.tsx';
import { treeMove, type TreeMove } from './tree-keys.ts';
import { PAGE, treeRows, type TreeRow } from './tree-rows.ts';
import { foldAll, unfoldAll } from './unfold-all.ts';

/** How the figure is worked out, step by step down to the inputs. */
export function ExplainTree({ root }: { readonly root: Explanation }) {
  const text = useText();
  const unfolding = useExplain((state) => state.unfolding);
  const rows = useMemo(() => treeRows(root, unfolding), [root, unfolding]);
  const tree = useRef<HTMLDivElement>(null);
  const control = useTreeControl(rows, tree);
  return (
    <section className="explain-steps" aria-labelledby="explain-steps">
      <header>
        <h3 className="overline" id="explain-steps">
          {text.t('explainPanel.steps')}
        </h3>
        {root.hasParts && <FoldButton root={root} rows={rows} />}
      </header>
      <div
        ref={tree}
        role="tree"
        className="explain-tree"
        aria-label={text.t('explainPanel.steps')}
        onKeyDown={control.onKeyDown}
      >
        {rows.map((row) =>
          row.kind === 'step' ? (
            <StepItem key={row.path} row={row} isAt={row.path === control.at} onGo={control.go} />
          ) : (
            <MoreItem key={row.path} row={row} isAt={row.path === control.at} onGo={control.go} />
          ),
        )}
      </div>
    </section>
  );
}

/** The keyboard and the pointer in the tree. */
function useTreeControl(rows: readonly TreeRow[], tree: { readonly current: HTMLElement | null }) {
  const plan = usePlan();
  const outcome = useOutcome();
  const step = useExplain((state) => state.step);
  const at = rows.some(({ path }) => path === step) ? step : '';
  useLayoutEffect(() => {
    if (!tree.current?.contains(document.activeElement)) return;
    tree.current.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [at, rows, tree]);
  const go = (row: TreeRow) => {
    setStep(row.path);
    if (row.kind === 'step') goToStep(plan, outcome, row.step.cell);
    else setShown(row.of, row.position - 1 + PAGE);
  };
  const act = (move: TreeMove) => {
    if (move.kind === 'to') setStep(move.path);
    else if (move.kind === 'fold') setFold(move.path, move.open);
    else go(move.row);
  };
  const onKeyDown = (press: KeyboardEvent) => {
    if (press.ctrlKey || press.metaKey || press.altKey) return;
    if (press.key === 'Escape') return backToSheet();
    const move = treeMove(rows, at, press.key);
    if (!move) return;
    press.preventDefault();
    act(move);
  };
  return { at, go, onKeyDown };
}

/** The keyboard goes back to the cell that is explained. */
function backToSheet(): void {
  const { root } = explainStore.getState();
  if (root) select(root);
  focusPartNamed('sheet');
}

interface FoldButtonProps {
  readonly root: Explanation;
  readonly rows: readonly TreeRow[];
}

function FoldButton({ root, rows }: FoldButtonProps) {
  const text = useText();
  const isFolded = rows.some((row) => row.kind === 'step' && row.isOpen === false);
  const change = () => {
    const { unfolding } = explainStore.getState();
    explainStore.setState({
      unfolding: isFolded ? unfoldAll(root, unfolding) : foldAll(rows, unfolding),
      step: '',
    });
  };
  return (
    <button type="button" className="link-button" onClick={change}>
      {text.t(isFolded ? 'explainPanel.unfoldAll' : 'explainPanel.foldAll')}
    </button>
  );
}
