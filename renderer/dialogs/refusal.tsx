import type { Message } from '../../core/index.ts';
import { Icon } from '../icons/icon.tsx';
import { useText } from '../text/use-text.ts';

/** Why something was refused, beside what was refused; announced. */
export function Refusal({ id, message }: { readonly id?: string; readonly message: Message }) {
  const text = useText();
  return (
    <p className="refusal" id={id} role="alert">
      <Icon name="octagon" size={14} />
      {text.text(message)}
    </p>
  );
}
