import type { Explanation, Outcome, Plan } from '../../core/index.ts';
import { placeKey, stepPlace } from './step-place.ts';

/** As the formula's terms are underlined: every other solid, every other dashed (design rule 9). */
export type Frame = 'solid' | 'dashed';

const NO_FRAMES: ReadonlyMap<string, Frame> = new Map();
const LINE_INPUT = /^input:(line|funding):([\w-]+)\./;

/**
 * The cells and assumptions that a step's figure is made of, by `placeKey`, framed as its terms are underlined. An
 * assumption of a line stands in the panel and in the words of the line's own row: both are framed.
 */
export function framedCells(
  plan: Plan,
  outcome: Outcome,
  step: Pick<Explanation, 'formula' | 'cell'> | null,
): ReadonlyMap<string, Frame> {
  if (!step?.formula) return NO_FRAMES;
  const frames = new Map<string, Frame>();
  step.formula.terms.forEach(({ cell }, index) => {
    const place = cell === null || cell === step.cell ? null : stepPlace(plan, outcome, cell);
    if (cell === null || !place) return;
    const frame = index % 2 === 0 ? 'solid' : 'dashed';
    for (const key of [placeKey(place), ...basisOf(cell)]) if (!frames.has(key)) frames.set(key, frame);
  });
  return frames;
}

function basisOf(cell: string): readonly string[] {
  const [, kind, id] = LINE_INPUT.exec(cell) ?? [];
  return kind !== undefined && id !== undefined ? [`${kind}:${id}/basis`] : [];
}
