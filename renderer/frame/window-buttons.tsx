import { host } from '../host/current-host.ts';
import { useText } from '../text/use-text.ts';

const BUTTONS = [
  { label: 'bar.minimize', path: 'M0 5h10', press: () => host().minimizeWindow() },
  { label: 'bar.maximize', path: 'M.5.500h9v9h-9z', press: () => host().toggleMaximizeWindow() },
  { label: 'bar.closeWindow', path: 'm0 0 10 10M10 0 0 10', press: () => host().closeWindow() },
] as const;

/** On the desktop the app bar is the title bar. The system's own keys reach these, so Tab passes them by. */
export function WindowButtons() {
  const text = useText();
  return (
    <div className="window-buttons">
      {BUTTONS.map(({ label, path, press }) => (
        <button
          key={label}
          type="button"
          tabIndex={-1}
          aria-label={text.t(label)}
          onClick={() => void press()}
        >
          <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
            <path d={path} />
          </svg>
        </button>
      ))}
    </div>
  );
}
