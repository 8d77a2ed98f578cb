import type { KeyboardEvent, RefObject } from 'react';
import { createPortal } from 'react-dom';
import type { CeilingKind } from '../../../core/index.ts';
import { useText } from '../../text/use-text.ts';
import { CEILING_KINDS, nextKind } from './ceiling-kind.ts';
import { chooseCeilingKind, type Editing } from './editing-store.ts';
import { usePlaceBeside } from './use-place-beside.ts';

interface CeilingKindsProps {
  readonly chosen: CeilingKind;
  readonly anchor: RefObject<HTMLElement | null>;
}

const WIDTH = 350;

/** Over a ceiling that is being typed: what it is for (T1). The field keeps the keyboard; there it is Alt and the arrows. */
export function CeilingKinds({ chosen, anchor }: CeilingKindsProps) {
  const text = useText();
  const place = usePlaceBeside(anchor, 'over', WIDTH);
  return createPortal(
    <div className="ceiling-kinds" style={{ ...place, width: WIDTH }}>
      <span aria-live="polite">
        {text.t('sheet.ceilingIs')}
        <span className="visually-hidden"> {text.t(`ceilingKind.${chosen}`)}</span>
      </span>
      <kbd aria-hidden="true">Alt ↓</kbd>
      <div className="segments segments-small" role="radiogroup" aria-label={text.t('sheet.ceilingIs')}>
        {CEILING_KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            role="radio"
            tabIndex={-1}
            aria-checked={kind === chosen}
            // Before the field loses the focus, and so without losing it.
            onPointerDown={(press) => {
              press.preventDefault();
              chooseCeilingKind(kind);
            }}
          >
            {text.t(`ceilingKind.${kind}`)}
          </button>
        ))}
      </div>
    </div>,
    document.body,
  );
}

/** Alt with an arrow takes the next kind, or the one before. */
export function onKindKey({ ceilingKind }: Editing, press: KeyboardEvent): void {
  if (!ceilingKind || !press.altKey || (press.key !== 'ArrowDown' && press.key !== 'ArrowUp')) return;
  press.preventDefault();
  chooseCeilingKind(nextKind(ceilingKind.now, press.key === 'ArrowDown' ? 1 : -1));
}
