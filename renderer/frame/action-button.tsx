import { useActionState } from '../actions/action-state.ts';
import { actionOf } from '../actions/actions.ts';
import { labelText } from '../actions/label-text.ts';
import { performAction } from '../actions/perform-action.ts';
import { Icon } from '../icons/icon.tsx';
import { useText } from '../text/use-text.ts';

interface ActionButtonProps {
  readonly action: string;
  readonly className?: string;
}

/** A tool that is an action by its own name; where there is no room for words its sign stands alone. */
export function ActionButton({ action: id, className = 'button' }: ActionButtonProps) {
  const text = useText();
  const state = useActionState();
  const action = actionOf(id);
  const words = labelText(action, state, text);
  return (
    <button
      type="button"
      className={className}
      aria-label={words}
      aria-disabled={!action.available(state) || undefined}
      onClick={() => void performAction(id)}
    >
      {action.icon && <Icon name={action.icon} />}
      <span className="button-words">{words}</span>
    </button>
  );
}
