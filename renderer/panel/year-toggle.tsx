import { Icon } from '../icons/icon.tsx';
import { useText } from '../text/use-text.ts';

interface YearToggleProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly controls: string;
  readonly onToggle: () => void;
}

/** Opens a field a year under an assumption that is one for all years, or shows the ones it has. */
export function YearToggle({ title, isOpen, controls, onToggle }: YearToggleProps) {
  const text = useText();
  return (
    <button
      type="button"
      className="panel-tool year-toggle"
      aria-label={text.t('panel.byYear', { title })}
      aria-expanded={isOpen}
      aria-controls={isOpen ? controls : undefined}
      onClick={onToggle}
    >
      <Icon name="chevron" size={14} />
    </button>
  );
}
