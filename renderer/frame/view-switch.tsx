import { showView, useDocument } from '../store/document-store.ts';
import { useText } from '../text/use-text.ts';

const VIEWS = [
  { view: 'sheet', label: 'bar.sheet' },
  { view: 'members', label: 'bar.members' },
  { view: 'compare', label: 'bar.compare' },
  { view: 'decisions', label: 'bar.decisions' },
  { view: 'paper', label: 'bar.paper' },
] as const;

/** The views of a plan. */
export function ViewSwitch() {
  const text = useText();
  const shown = useDocument((state) => state.view);
  return (
    <nav className="segments app-bar-views" aria-label={text.t('bar.views')}>
      {VIEWS.map(({ view, label }) => (
        <button
          key={view}
          type="button"
          aria-current={shown === view ? 'page' : undefined}
          onClick={() => showView(view)}
        >
          {text.t(label)}
        </button>
      ))}
    </nav>
  );
}
