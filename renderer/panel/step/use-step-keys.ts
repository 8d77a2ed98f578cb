import { useEffect, useRef, type KeyboardEvent } from 'react';
import { message } from '../../../core/index.ts';
import { notify } from '../../dialogs/notify.ts';
import { useText } from '../../text/use-text.ts';
import type { InputPlace } from '../typed-input.ts';
import { beginSteps, onNextFrame, steppableNow, type StepGesture } from './step-gesture.ts';

/** Shift makes a step so many. */
export const LONG_STEPS = 10;

interface Held {
  readonly gesture: StepGesture;
  steps: number;
}

/**
 * The arrows up and down in a figure's field: a step for each press, and while the key is held. One hold is one step to
 * undo; the size of a step stays while the field has the keyboard. What is being typed is taken first; where that is
 * refused (`takeFirst` answers `false`) nothing is stepped.
 */
export function useStepKeys(place: InputPlace, takeFirst: () => boolean) {
  const { language } = useText();
  const held = useRef<Held | null>(null);
  const size = useRef<string | null>(null);
  const release = () => {
    held.current?.gesture.end();
    held.current = null;
  };
  useEffect(
    () => () => {
      held.current?.gesture.end();
    },
    [],
  );
  const begin = (): Held | null => {
    if (!takeFirst()) return null;
    const gesture = beginSteps(place, language, onNextFrame, size.current);
    if (!gesture) {
      sayWhyNot(place);
      return null;
    }
    size.current = gesture.step;
    return { gesture, steps: 0 };
  };
  return {
    onStepKey: (press: KeyboardEvent): boolean => {
      const by = directionOf(press);
      if (by === 0) return false;
      press.preventDefault();
      held.current ??= begin();
      if (!held.current) return true;
      held.current.steps += press.shiftKey ? by * LONG_STEPS : by;
      held.current.gesture.to(held.current.steps);
      return true;
    },
    onKeyUp: (press: KeyboardEvent) => {
      if (press.key === 'ArrowUp' || press.key === 'ArrowDown') release();
    },
    onLeave: () => {
      release();
      size.current = null;
    },
  };
}

function directionOf({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): 1 | 0 | -1 {
  if (altKey || ctrlKey || metaKey) return 0;
  return key === 'ArrowUp' ? 1 : key === 'ArrowDown' ? -1 : 0;
}

/** A formula is somebody's reasoning, and values that differ by year have no one figure: neither is stepped over. */
function sayWhyNot(place: InputPlace): void {
  const { kind } = steppableNow(place);
  if (kind === 'formula') notify({ kind: 'info', message: message('panel.stepFormula') });
  else if (kind === 'differs') notify({ kind: 'info', message: message('panel.stepDiffers') });
}
