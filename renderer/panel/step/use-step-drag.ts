import { useEffect, useRef, type PointerEvent } from 'react';
import { onEscape } from '../../sheet/grid/on-escape.ts';
import { useText } from '../../text/use-text.ts';
import type { InputPlace } from '../typed-input.ts';
import { beginSteps, onNextFrame, type StepGesture } from './step-gesture.ts';
import { LONG_STEPS } from './use-step-keys.ts';

/** Pixels to a step, and before a press is a drag and no click. */
const STEP_WIDTH = 4;
const CLICK_REACH = 3;

interface Drag {
  /** The hand that holds it: another does not move it or let it go. */
  readonly pointer: number;
  readonly from: number;
  gesture: StepGesture | null;
  readonly stop: () => void;
}

/** How many steps a hand has gone: whole ones, ten times as many with Shift. */
export function stepsOfDrag(distance: number, isLong: boolean): number {
  const steps = Math.trunc(distance / STEP_WIDTH);
  return isLong ? steps * LONG_STEPS : steps;
}

/**
 * A label that is dragged sideways steps its figure: right is more. Esc brings back what was there. Let go, as after a
 * click, the figure has the keyboard: the arrows step on from there. Where what is typed is refused nothing is stepped.
 */
export function useStepDrag(place: InputPlace) {
  const { language } = useText();
  const drag = useRef<Drag | null>(null);
  const finish = (how: 'end' | 'cancel') => {
    drag.current?.gesture?.[how]();
    drag.current?.stop();
    drag.current = null;
  };
  const holds = (event: PointerEvent) => event.pointerId === drag.current?.pointer;
  useEffect(() => () => drag.current?.stop(), []);
  return {
    onPointerDown: (press: PointerEvent<HTMLElement>) => {
      if (press.button !== 0 || drag.current) return;
      const { pointerId, clientX } = press;
      press.currentTarget.setPointerCapture(pointerId);
      drag.current = {
        pointer: pointerId,
        from: clientX,
        gesture: null,
        stop: onEscape(() => finish('cancel')),
      };
    },
    onPointerMove: (move: PointerEvent<HTMLElement>) => {
      const current = drag.current;
      if (!current || !holds(move)) return;
      const distance = move.clientX - current.from;
      if (!current.gesture && Math.abs(distance) <= CLICK_REACH) return;
      if (!current.gesture && isRefused(move.currentTarget)) {
        finish('cancel');
        return;
      }
      current.gesture ??= beginSteps(place, language, onNextFrame);
      current.gesture?.to(stepsOfDrag(distance, move.shiftKey));
    },
    onPointerUp: (release: PointerEvent) => {
      if (holds(release)) finish('end');
    },
    onPointerCancel: (loss: PointerEvent) => {
      if (holds(loss)) finish('cancel');
    },
  };
}

/** What its field holds is no figure to step, as for the arrows. */
function isRefused(label: HTMLElement): boolean {
  const field = label instanceof HTMLLabelElement ? label.control : null;
  return field?.getAttribute('aria-invalid') === 'true';
}
