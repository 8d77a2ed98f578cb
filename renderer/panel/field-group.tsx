import { useId, useState, type ReactNode } from 'react';
import { Icon } from '../icons/icon.tsx';
import { useText } from '../text/use-text.ts';
import { FieldEditor } from './field-editor.tsx';
import type { PanelField } from './panel-fields.ts';
import { useRevealed } from './reveal-field.ts';

interface FieldGroupProps {
  readonly title: string;
  readonly fields: readonly PanelField[];
  /** What asks for the fields that stand aside. */
  readonly more?: string;
  readonly children?: ReactNode;
}

/** A few assumptions under a heading. Those that are rarely used stand aside until they are asked for, or are not as usual. */
export function FieldGroup({ title, fields, more, children }: FieldGroupProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { shown, forget } = useShown(fields, isOpen);
  const toggle = () => {
    if (isOpen) forget();
    setOpen(!isOpen);
  };
  const hasMore = isOpen || shown.length < fields.length;
  return (
    <section className="panel-group" data-open={isOpen || undefined} aria-labelledby={id}>
      <header>
        <h3 className="overline" id={id}>
          {title}
        </h3>
        {more !== undefined && hasMore && (
          <MoreButton words={more} group={title} isOpen={isOpen} onToggle={toggle} />
        )}
      </header>
      {shown.map((each) => (
        <FieldEditor key={each.field.id} {...each} />
      ))}
      {children}
    </section>
  );
}

/** What is in sight. A field that has come into sight stays there while it is changed back, so that it never goes from under the hand. */
function useShown(fields: readonly PanelField[], isOpen: boolean) {
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const revealed = useRevealed();
  const unusual = fields
    .filter(({ isAside, field }) => !isAside || field.id === revealed)
    .map(({ field }) => field.id);
  if (unusual.some((id) => !seen.has(id))) setSeen(new Set([...seen, ...unusual]));
  return {
    shown: isOpen ? fields : fields.filter((each) => !each.isAside || seen.has(each.field.id)),
    forget: () => setSeen(new Set(unusual)),
  };
}

interface MoreButtonProps {
  readonly words: string;
  readonly group: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function MoreButton({ words, group, isOpen, onToggle }: MoreButtonProps) {
  const text = useText();
  return (
    <button
      type="button"
      className="link-button panel-more"
      aria-label={text.t('panel.moreOf', { words, group })}
      aria-expanded={isOpen}
      onClick={onToggle}
    >
      {words}
      <Icon name="chevron" size={12} />
    </button>
  );
}
