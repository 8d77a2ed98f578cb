import { useState, type DragEvent, type ReactNode } from 'react';
import { host } from '../host/current-host.ts';
import { Icon } from '../icons/icon.tsx';
import { useText } from '../text/use-text.ts';
import { openGiven } from './open-file.ts';

/** The whole window takes a dropped plan file. */
export function DropTarget({ children }: { readonly children: ReactNode }) {
  const text = useText();
  const [isOver, setOver] = useState(false);
  const onDragOver = (drag: DragEvent) => {
    if (!drag.dataTransfer.types.includes('Files')) return;
    drag.preventDefault();
    drag.dataTransfer.dropEffect = 'copy';
    setOver(true);
  };
  const onDragLeave = ({ relatedTarget }: DragEvent) => {
    if (!relatedTarget) setOver(false);
  };
  const onDrop = (drop: DragEvent) => {
    setOver(false);
    const file = drop.dataTransfer.files[0];
    if (!file) return;
    drop.preventDefault();
    const item = [...drop.dataTransfer.items].find(({ kind }) => kind === 'file');
    void openGiven(host().openDropped(file, item));
  };
  return (
    <div className="app" onDragOver={onDragOver} onDragLeave={onDragLeave} onDrop={onDrop}>
      {children}
      {isOver && (
        <div className="drop-veil" aria-hidden="true">
          <p>
            <Icon name="file" />
            {text.t('start.dropNow')}
          </p>
        </div>
      )}
    </div>
  );
}
