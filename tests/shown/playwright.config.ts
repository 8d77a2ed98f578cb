import process from 'node:process';
import { defineConfig } from '@playwright/test';
import { chromiumArguments, chromiumPath } from '../setup/chromium.mjs';

const PORT = process.env.PORT ?? '4818';
const BROWSER_EDITION = `http://127.0.0.1:${PORT}`;
const executablePath = chromiumPath();

/** What is shown and measured apart from the tests: it needs a display, other programs or a quiet machine. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/shown',
  timeout: 300_000,
  workers: 1,
  reporter: [['list']],
  use: {
    locale: 'sv-SE',
    baseURL: BROWSER_EDITION,
    viewport: { width: 1440, height: 900 },
    launchOptions: { args: chromiumArguments(), ...(executablePath ? { executablePath } : {}) },
  },
  webServer: {
    command: 'node electron/launch/start.mjs --browser --no-open',
    cwd: '../..',
    env: { PORT },
    url: BROWSER_EDITION,
    reuseExistingServer: false,
    timeout: 120_000,
  },
});
