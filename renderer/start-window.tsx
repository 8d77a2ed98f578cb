import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { createBrowserHost } from './host/browser-host.ts';
import { provideHost } from './host/current-host.ts';
import { createDesktopHost } from './host/desktop-host.ts';
import { prepareSheet } from './store/derived.ts';
import { loadSettings } from './store/settings-store.ts';
import { showAfterFrames } from './store/shown-document.ts';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/reflow.css';
import './styles/forced-colors.css';

/** Chooses the host and shows the window. */
export async function startWindow(): Promise<void> {
  provideHost(window.samkalkyl ? createDesktopHost(window.samkalkyl) : createBrowserHost());
  // Before the first frame, so that a dark window never flashes light.
  await loadSettings();
  showAfterFrames(prepareSheet);
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no element with the id root');
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
