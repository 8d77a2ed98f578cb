import { closeDialog } from '../dialogs/dialog-store.ts';
import { Icon } from '../icons/icon.tsx';
import { ScenarioBadge } from '../icons/scenario-badge.tsx';
import { usePlan } from '../store/document-store.ts';
import { useText } from '../text/use-text.ts';
import type { Picture } from './pictures.ts';

interface PresentBarProps {
  readonly at: number;
  readonly pictures: readonly Picture[];
  readonly onGo: (at: number) => void;
}

/** Where one is, the way to the next and the previous by mouse, and the way out. */
export function PresentBar({ at, pictures, onGo }: PresentBarProps) {
  const text = useText();
  const count = pictures.length;
  return (
    <footer className="presentation-bar">
      <ol className="presentation-places" aria-hidden="true">
        {pictures.map((picture, place) => (
          <li key={picture.kind === 'whole' ? 'whole' : picture.id} data-shown={place === at}>
            <PictureSign picture={picture} />
          </li>
        ))}
      </ol>
      <span role="status" className="presentation-place">
        {text.t('present.place', { number: at + 1, all: count })}
        <span className="visually-hidden">{useNameOf(pictures[at])}</span>
      </span>
      <span className="presentation-gap" />
      <StepButton name="present.previous" disabled={at === 0} onPress={() => onGo(at - 1)} />
      <StepButton name="present.next" disabled={at === count - 1} onPress={() => onGo(at + 1)} />
      <button
        type="button"
        className="presentation-button"
        aria-keyshortcuts="Escape"
        onClick={() => closeDialog()}
      >
        <Icon name="close" />
        {text.t('present.close')}
      </button>
    </footer>
  );
}

function PictureSign({ picture }: { readonly picture: Picture }) {
  const plan = usePlan();
  if (picture.kind === 'scenario') return <ScenarioBadge plan={plan} scenario={picture.id} />;
  return (
    <svg className="presentation-whole" viewBox="0 0 18 18">
      <path d="M3 8h3v7H3zM7.500 3h3v12h-3zM12 6h3v9h-3z" />
    </svg>
  );
}

/** What is shown, in words: a screen reader hears it with each step. */
function useNameOf(picture: Picture | undefined): string {
  const text = useText();
  const plan = usePlan();
  if (picture?.kind !== 'scenario') return `, ${text.t('present.whole')}`;
  const head = [plan.base, ...plan.scenarios].find(({ id }) => id === picture.id);
  return `, ${head?.letter ?? ''} ${head?.name ?? ''}`;
}

interface StepButtonProps {
  readonly name: 'present.previous' | 'present.next';
  readonly disabled: boolean;
  readonly onPress: () => void;
}

/** It keeps the keyboard at the ends, where it does nothing. */
function StepButton({ name, disabled, onPress }: StepButtonProps) {
  const text = useText();
  return (
    <button
      type="button"
      className="presentation-button presentation-step"
      data-way={name}
      aria-label={text.t(name)}
      aria-disabled={disabled || undefined}
      onClick={onPress}
    >
      <Icon name="chevronRight" />
    </button>
  );
}
