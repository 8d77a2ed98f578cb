import { host } from '../host/current-host.ts';
import { MenuBar } from '../menus/menu-bar.tsx';
import { useDocument } from '../store/document-store.ts';
import { DocumentName } from './document-name.tsx';
import { SavedState } from './saved-state.tsx';
import { ViewSwitch } from './view-switch.tsx';
import { WindowButtons } from './window-buttons.tsx';

/** Also the window's title bar: empty parts of it move the window. */
export function AppBar() {
  const holdsPlan = useDocument((state) => state.plan !== null);
  return (
    <header className="app-bar" data-host={host().kind} data-mac={host().isMac}>
      <div className="app-bar-left">
        <Mark />
        <MenuBar />
        <div className="app-bar-document">
          {holdsPlan ? <DocumentName /> : <span className="document-name">Samkalkyl</span>}
          {holdsPlan && <SavedState />}
        </div>
      </div>
      {holdsPlan ? <ViewSwitch /> : <span />}
      {host().drawsWindowButtons ? <WindowButtons /> : <span />}
    </header>
  );
}

function Mark() {
  return (
    <svg className="app-mark" width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
      <rect x="1" y="1" width="18" height="18" rx="4.500" fill="var(--accent)" />
      <path
        d="M5 14V9.500M8.300 14V6.500M11.700 14V11M15 14V8"
        stroke="var(--accent-on)"
        strokeWidth="2"
        strokeLinecap="round"
      />
    </svg>
  );
}
