import type { Message } from '../../core/index.ts';
import { Icon } from '../icons/icon.tsx';
import { OverMark } from '../icons/over-mark.tsx';
import { useText } from '../text/use-text.ts';

export interface HeadlineContent {
  readonly title: Message;
  readonly detail: Message | null;
  readonly chips: readonly {
    readonly kind: 'over' | 'ok' | 'override' | 'warning';
    readonly message: Message;
  }[];
}

/** What the figures say, in a sentence; one line of figures; chips that count the problems (design rule 10). */
export function Headline({ headline }: { readonly headline: HeadlineContent | null }) {
  const text = useText();
  if (!headline) return null;
  const { title, detail, chips } = headline;
  return (
    <header className="headline" aria-live="polite">
      <div>
        <h1>{text.text(title)}</h1>
        {detail && <p>{text.text(detail)}</p>}
      </div>
      <div className="headline-chips">
        {chips.map(({ kind, message }) => (
          <span key={message.code} className={`chip chip-${kind}`}>
            {kind === 'over' && <OverMark />}
            {kind === 'ok' && <Icon name="check" size={12} />}
            {kind === 'warning' && <Icon name="octagon" size={12} />}
            {text.text(message)}
          </span>
        ))}
      </div>
    </header>
  );
}
