import { usePlanPart } from '../../store/document-store.ts';
import { useText } from '../../text/use-text.ts';
import type { InputPlace } from '../typed-input.ts';
import { steppableAt } from './steppable.ts';
import { useStepDrag } from './use-step-drag.ts';

/** What makes a figure's label one to drag; where there is no figure to step, it says why, or is a label as any other. */
export function useDragLabel(place: InputPlace) {
  const text = useText();
  const unit = usePlanPart('unit');
  const drag = useStepDrag(place);
  const { kind } = steppableAt(place, unit);
  if (kind === 'figure') return { ...drag, 'data-draggable': true, title: text.t('panel.stepDrag') };
  return kind === 'formula' ? { title: text.t('panel.stepFormula') } : undefined;
}
