import { expect, test } from 'vitest';
import { webPreferences } from '../../../electron/security/web-preferences.ts';

test('SEC1 every door that a page could leave by is shut, outright', () => {
  expect(webPreferences('/app/preload.cjs')).toEqual({
    preload: '/app/preload.cjs',
    contextIsolation: true,
    sandbox: true,
    webSecurity: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    disableBlinkFeatures: 'Auxclick',
    navigateOnDragDrop: false,
    plugins: false,
    spellcheck: false,
  });
});
