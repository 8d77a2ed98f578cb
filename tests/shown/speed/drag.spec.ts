import { expect, test, type Browser, type Page } from '@playwright/test';
import { cpus } from 'node:os';
import process from 'node:process';
import type { Plan } from '../../../core/index.ts';
import { installPickers } from '../../e2e/browser/file-pickers.ts';
import { PlanWindow } from '../../e2e/browser/plan-window.ts';
import { examplePlan, largePlan, openFile } from '../../e2e/browser/sheet-plans.ts';
import { p95, readTrace } from './main-thread.ts';

const MOVES = 100;
/** Pixels to a step of the figure. */
const STEP = 4;
/** Milliseconds under which a frame had nothing to draw: those are left out, so that they do not flatter the others. */
const IDLE = 1;
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel'];

/** The large plan with a scenario beside its base, in which half of the members stand aside and there is less travel. */
function largeComparison(): Plan {
  const plan = largePlan(300, 10);
  const aside = plan.members.filter((_, place) => place % 2 === 1);
  const overrides = Object.fromEntries(aside.map(({ id }) => [`member:${id}.joined`, { all: false }]));
  const scenario = { id: 'half', letter: 'B', name: 'Hälften', note: '', overrides };
  return { ...plan, scenarios: [scenario] };
}

const CASES = [
  { what: '7 members × 3 years, 3 scenarios', plan: examplePlan },
  { what: '300 members × 10 years, 2 scenarios', plan: largeComparison },
];

for (const { what, plan } of CASES) {
  test(`a drag over an assumption with the comparison and its charts open: ${what}`, async ({
    browser,
    page,
  }) => {
    await installPickers(page);
    const window = new PlanWindow(page);
    // Room for both charts beside the assumptions.
    await page.setViewportSize({ width: 1600, height: 900 });
    await window.open();
    await openFile(page, plan());
    await window.show('Jämför');
    await window.panel.getByRole('button', { name: 'Visa antaganden' }).click();
    await expect(page.locator('.compare-charts svg').first()).toBeVisible();
    const trace = await drag(browser, page, window);
    const drawn = readTrace(trace, 'processor').frames.filter((work) => work > IDLE);
    say(`a frame of a drag, ${what}, the processor's time`, drawn);
    say(
      'by the clock',
      readTrace(trace).frames.filter((work) => work > IDLE),
    );
    process.stdout.write(
      `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Chromium ${browser.version()}\n`,
    );
    expect(drawn.length).toBeGreaterThan(MOVES / 2);
  });
}

/** A step to the right, to the left again after half of them; each where the one before has been drawn. */
async function drag(browser: Browser, page: Page, window: PlanWindow): Promise<Uint8Array> {
  const label = window.panel.locator('label', { hasText: /^Övrigt$/ });
  const box = await label.boundingBox();
  if (!box) throw new Error('The label is not in sight');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (const way of [1, 2, 3]) await page.mouse.move(x + way * STEP, y);
  await twoFrames(page);
  await browser.startTracing(page, { categories: CATEGORIES });
  for (let move = 1; move <= MOVES; move += 1) {
    await page.mouse.move(x + STEP * (move <= MOVES / 2 ? move : MOVES - move), y);
    await twoFrames(page);
  }
  const trace = await browser.stopTracing();
  await page.mouse.up();
  return trace;
}

function say(what: string, figures: readonly number[]): void {
  process.stdout.write(
    `${what}: p95 ${p95(figures).toFixed(1)} ms, median ${median(figures).toFixed(1)}, most ${Math.max(...figures).toFixed(1)} (${figures.length})\n`,
  );
}

function twoFrames(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
}

function median(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0;
}
