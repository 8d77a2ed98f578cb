import './source-frame.css';
import { useFrameOf } from './use-explanation.ts';

/** Around a cell that the step in hand is made of, as its term is underlined (design rule 9); a tint on the step's own cell. */
export function SourceFrame({ place }: { readonly place: string }) {
  const frame = useFrameOf(place);
  return frame && <span className="source-frame" data-frame={frame} aria-hidden="true" />;
}
