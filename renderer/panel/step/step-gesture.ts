import { formatInputText, resolve, inputOf, type Language } from '../../../core/index.ts';
import { documentStore } from '../../store/document-store.ts';
import { beginLiveEdit } from '../../store/live-edit.ts';
import { setTyped, type InputPlace } from '../typed-input.ts';
import { stepOf } from './step-of.ts';
import { steppableAt, type Steppable } from './steppable.ts';
import { steppedValue } from './stepped-value.ts';

/** A figure that follows a hand: a drag, or a key that is held. One step to undo. */
export interface StepGesture {
  /** So many steps from where it began; written at most once a frame. */
  readonly to: (steps: number) => void;
  /** Writes what waits. */
  readonly end: () => void;
  /** The figure as it was. */
  readonly cancel: () => void;
}

/** A frame of the window to work in; answers with what calls it off. */
export type OnFrame = (work: () => void) => () => void;

export const onNextFrame: OnFrame = (work) => {
  const frame = requestAnimationFrame(work);
  return () => cancelAnimationFrame(frame);
};

/** The input as the plan has it now: what was drawn may be a key press behind. */
function placeNow(place: InputPlace): InputPlace {
  const { plan, scenario } = documentStore.getState();
  const field = plan && inputOf(resolve(plan, scenario), place.field.id);
  return field ? { ...place, field } : place;
}

/** What can be stepped at a place of the open plan. */
export function steppableNow(place: InputPlace): Steppable {
  const { plan } = documentStore.getState();
  return plan ? steppableAt(placeNow(place), plan.unit) : { kind: 'nothing' };
}

/**
 * Begins to step a figure in the shown scenario. `step` stands where an earlier gesture has chosen one: a figure that goes
 * up and down again comes back to where it was. `null` where there is no figure to step.
 */
export function beginSteps(
  place: InputPlace,
  language: Language,
  onFrame: OnFrame,
  step: string | null = null,
): (StepGesture & { readonly step: string }) | null {
  const { plan, scenario } = documentStore.getState();
  const from = steppableNow(place);
  if (!plan || from.kind !== 'figure') return null;
  const by = step ?? stepOf(place.field, from.value, plan.unit);
  const live = beginLiveEdit();
  let wanted = 0;
  let callOff: (() => void) | null = null;
  const write = () => {
    callOff = null;
    const value = steppedValue(from.value, by, wanted, from.limits);
    const typed = formatInputText({ text: value, value }, language);
    live.change(setTyped(place, typed, scenario, language));
  };
  return {
    step: by,
    to(steps) {
      wanted = steps;
      callOff ??= onFrame(write);
    },
    end() {
      if (!callOff) return;
      callOff();
      write();
    },
    cancel() {
      callOff?.();
      callOff = null;
      live.cancel();
    },
  };
}
