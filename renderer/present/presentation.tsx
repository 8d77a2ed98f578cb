import {
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import { useSize } from '../charts/use-size.ts';
import { useComparison } from '../compare/use-comparison.ts';
import { closeDialog } from '../dialogs/dialog-store.ts';
import { usePlan } from '../store/document-store.ts';
import { useText } from '../text/use-text.ts';
import { leaveScreen, onScreenLeft } from './full-screen.ts';
import { pictureAfter, picturesOf, placeWithin } from './pictures.ts';
import { PresentBar } from './present-bar.tsx';
import './present.css';
import { presentSizes } from './present-sizes.ts';
import { ScenarioPicture } from './scenario-picture.tsx';
import { WholePicture } from './whole-picture.tsx';

/**
 * The comparison for a room: the whole of it, then one scenario at a time, by keys as in a slide show. It holds nothing
 * that can be changed, and lies over a window that stays as it was.
 */
export function Presentation() {
  const text = useText();
  const plan = usePlan();
  const comparison = useComparison();
  const [at, setAt] = useState(0);
  const dialog = useRef<HTMLDialogElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const size = useSize(dialog);
  const titleId = useId();
  const pictures = picturesOf(comparison.columns.map(({ scenario }) => scenario.id));
  const place = placeWithin(at, pictures.length);
  const picture = pictures[place];
  const sizes = presentSizes(size ?? { width: window.innerWidth, height: window.innerHeight });
  useModal(dialog, stage);
  useEffect(() => void stage.current?.scrollTo(0, 0), [place]);
  const go = (to: number) => setAt(placeWithin(to, pictures.length));
  const onKeyDown = (press: KeyboardEvent) => {
    if (isKeptFromBrowser(press)) press.preventDefault();
    const to = isOfButton(press) ? null : pictureAfter(press, place, pictures.length);
    if (to === null) return;
    press.preventDefault();
    go(to);
  };
  return (
    <dialog
      ref={dialog}
      className="presentation"
      aria-label={text.t('present.label', { name: plan.name })}
      style={{ fontSize: sizes.type }}
      onKeyDown={onKeyDown}
      onCancel={(event) => {
        event.preventDefault();
        closeDialog();
      }}
    >
      <div className="presentation-stage" ref={stage} role="region" aria-labelledby={titleId} tabIndex={0}>
        {picture?.kind === 'scenario' ? (
          <ScenarioPicture
            key={picture.id}
            comparison={comparison}
            scenario={picture.id}
            sizes={sizes}
            titleId={titleId}
          />
        ) : (
          <WholePicture comparison={comparison} sizes={sizes} titleId={titleId} />
        )}
      </div>
      <PresentBar at={place} pictures={pictures} onGo={go} />
    </dialog>
  );
}

/** The browser's own modal dialog, so that nothing behind it can be reached; the keyboard goes back to where it was. */
function useModal(dialog: RefObject<HTMLDialogElement | null>, stage: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    element?.showModal();
    stage.current?.focus();
    const stop = onScreenLeft(closeDialog);
    return () => {
      stop();
      leaveScreen();
      element?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [dialog, stage]);
}

/** A button is pressed by its own keys. */
function isOfButton({ key, target }: KeyboardEvent): boolean {
  return (key === ' ' || key === 'Enter') && target instanceof HTMLButtonElement;
}

/** The keys that begin a slide show would load the page anew, and Ctrl+S would save it. */
function isKeptFromBrowser({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key === 'F5' || ((ctrlKey || metaKey) && key.toLowerCase() === 's');
}
