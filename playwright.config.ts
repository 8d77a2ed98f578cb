import process from 'node:process';
import { defineConfig } from '@playwright/test';
import { chromiumArguments, chromiumPath } from './tests/setup/chromium.mjs';

const BROWSER_EDITION = 'http://127.0.0.1:4817';
const executablePath = chromiumPath();

/** The browser edition, in a window of an ordinary screen's size. */
const IN_CHROMIUM = {
  baseURL: BROWSER_EDITION,
  viewport: { width: 1440, height: 900 },
  launchOptions: { args: chromiumArguments(), ...(executablePath ? { executablePath } : {}) },
};

/**
 * `browser`: the browser edition in Chromium. `desktop`: the compiled main process, in Electron or its stand-in.
 * `pictures`: makes pictures and tests nothing; `npm run images` and `npm run screens` ask for it.
 */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 2,
  fullyParallel: false,
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  use: { locale: 'sv-SE', screenshot: 'only-on-failure' },
  projects: [
    {
      name: 'browser',
      testDir: 'tests/e2e/browser',
      use: IN_CHROMIUM,
    },
    { name: 'desktop', testDir: 'tests/e2e/desktop', timeout: 90_000 },
    ...(process.env.PICTURES ? [{ name: 'pictures', testDir: 'tests/pictures', use: IN_CHROMIUM }] : []),
  ],
  webServer: {
    command: 'node electron/launch/start.mjs --browser --no-open',
    env: { PORT: '4817' },
    url: BROWSER_EDITION,
    reuseExistingServer: false,
    timeout: 120_000,
  },
});
