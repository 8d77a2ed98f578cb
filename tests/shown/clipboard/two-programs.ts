import { chromium, expect, type Browser, type Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PlanWindow } from '../../e2e/browser/plan-window.ts';
import { chromiumArguments, chromiumPath } from '../../setup/chromium.mjs';
import { startCalc, type CalcProgram } from '../calc/calc-program.ts';
import { goTo } from '../calc/go-to.ts';
import { openDisplay, type XDisplay } from '../calc/x-display.ts';

/** Samkalkyl in Chromium and LibreOffice Calc side by side on one screen, and so with one clipboard. */
export interface TwoPrograms {
  readonly display: XDisplay;
  readonly calc: CalcProgram;
  readonly window: PlanWindow;
  /** A folder for the workbooks. */
  readonly folder: string;
  /** Keys to Samkalkyl's window as the screen gives them, named as X names them. */
  readonly press: (...keys: readonly string[]) => Promise<void>;
  /** Types a text into the cell that has the keyboard there, and then the keys, as the browser gives them. */
  readonly type: (text: string, ...keys: readonly string[]) => Promise<void>;
  /** The clipboard's text, once it holds these words. */
  readonly copied: (words: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

export async function startBoth(baseURL: string): Promise<TwoPrograms> {
  const folder = mkdtempSync(join(tmpdir(), 'samkalkyl-clipboard-'));
  const display = await openDisplay();
  const calc = startCalc(display);
  const browser = await launch(display);
  const page = await browser.newPage({ baseURL, locale: 'sv-SE', viewport: null });
  const window = new PlanWindow(page);
  await window.open();
  await window.openExample();
  const press = async (...keys: readonly string[]) => {
    await activate(display, page);
    for (const key of keys) await display.xdotool('key', '--clearmodifiers', key);
  };
  return {
    display,
    calc,
    window,
    folder,
    press,
    async type(text, ...keys) {
      await page.keyboard.type(text);
      for (const key of keys) await page.keyboard.press(key);
    },
    async copied(words) {
      await expect.poll(display.copiedText).toContain(words);
      return display.copiedText();
    },
    async close() {
      await browser.close();
      calc.close();
      display.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function launch({ env }: XDisplay): Promise<Browser> {
  const executablePath = chromiumPath();
  return chromium.launch({
    headless: false,
    args: chromiumArguments(),
    env,
    ...(executablePath ? { executablePath } : {}),
  });
}

async function activate({ xdotool }: XDisplay, page: Page): Promise<void> {
  await xdotool('search', '--onlyvisible', '--name', 'Samkalkyl.* - Chromium', 'windowactivate', '--sync');
  await page.waitForFunction(() => document.hasFocus());
}

/** In Calc, which first asks about the language or the text's form: its own answer is taken. */
export async function pasteInCalc(
  { calc }: TwoPrograms,
  address: string,
  chord: string,
  question: RegExp,
): Promise<void> {
  await calc.activate();
  await goTo(calc, address);
  await calc.press(chord);
  await calc.untilWindow(question);
  await calc.press('Enter');
  await calc.untilWindow(/ - LibreOffice Calc$/);
}
