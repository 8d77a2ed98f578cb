import type { ExplainState } from './explain-store.ts';

export type FrameMark = 'solid' | 'dashed' | 'step';

/** How a cell or an assumption is marked while a step is read: as one of its sources, or as the step's own. */
export function frameAt(
  { frames, stepPlace }: Pick<ExplainState, 'frames' | 'stepPlace'>,
  key: string,
): FrameMark | null {
  return frames.get(key) ?? (stepPlace === key ? 'step' : null);
}
