import { useStore } from 'zustand';
import { copiedStore } from '../sheet/clipboard/copied-store.ts';
import { cellsIn } from '../sheet/selection/rect.ts';
import { useText } from '../text/use-text.ts';

/** To a screen reader what the frame of dashes is to the eye. */
export function CopiedAnnouncement() {
  const text = useText();
  const copied = useStore(copiedStore, (state) => state.copied);
  return (
    <span className="visually-hidden" role="status">
      {copied && text.t('status.copied', { count: cellsIn(copied.map, copied.rect).length })}
    </span>
  );
}
