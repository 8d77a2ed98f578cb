import type { TextKey } from '../../resources/text/text-key.ts';
import { useActionLook } from '../actions/action-state.ts';
import { actionOf } from '../actions/actions.ts';
import { performAction } from '../actions/perform-action.ts';
import { Icon } from '../icons/icon.tsx';
import { useText } from '../text/use-text.ts';

interface ActionButtonProps {
  readonly action: string;
  /** What stands in the button, where the action's whole name has no room; the name is read out. */
  readonly words?: TextKey;
  readonly className?: string;
}

/** A tool that is an action by its own name; where there is no room for words its sign stands alone. */
export function ActionButton({ action: id, words, className = 'button' }: ActionButtonProps) {
  const text = useText();
  const action = actionOf(id);
  const { name, isAvailable } = useActionLook(action);
  return (
    <button
      type="button"
      className={className}
      aria-label={name}
      aria-disabled={!isAvailable || undefined}
      onClick={() => void performAction(id)}
    >
      {action.icon && <Icon name={action.icon} />}
      <span className="button-words">{words ? text.t(words) : name}</span>
    </button>
  );
}
