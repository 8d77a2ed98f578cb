import { expect, test, type Browser, type Page } from '@playwright/test';
import { cpus } from 'node:os';
import process from 'node:process';
import { installPickers } from '../../e2e/browser/file-pickers.ts';
import { PlanWindow } from '../../e2e/browser/plan-window.ts';
import { largePlan, openFile } from '../../e2e/browser/sheet-plans.ts';
import { p95, readTrace, type MainThread, type Measured } from './main-thread.ts';

const EDITS = 50;
/** Edits before those that are measured: a program runs slowly until its parts are compiled. */
const WARM_UP = 3;
/** Frames after an edit in which all that follows from it is drawn. */
const SETTLED = 24;
const SCROLLS = 100;
const STARTS = 5;
const EMPTY = '<!doctype html><title>-</title><button>Öppna fil…</button>';
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel'];

test('300 members × 10 years: work of the main thread per frame, and the start', async ({
  browser,
  page,
  baseURL,
}) => {
  const start = await starts(browser, baseURL ?? '');
  await installPickers(page);
  const window = new PlanWindow(page);
  await window.open();
  // Exact shares: rounded to whole percents, most of 300 members would pay nothing, before and after.
  await openFile(page, { ...largePlan(300, 10), shareRounding: 'none' });
  await window.cell('Övrigt', '2025').click();
  await editManyTimes(page, WARM_UP);
  const edits = await traceOf(browser, page, () => editManyTimes(page, EDITS));
  const scroll = await traceOf(browser, page, () => scrollOften(page));
  for (const measured of ['processor', 'clock'] as const)
    sayWork(measured, edits(measured), scroll(measured));
  process.stdout.write(
    `start to first interactive: ${start.own.toFixed(0)} ms; an empty page: ${start.empty.toFixed(0)} ms; more: ${(start.own - start.empty).toFixed(0)} ms\n` +
      `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Chromium ${browser.version()}\n`,
  );
  expect(edits('processor').worstFrame).toHaveLength(EDITS * PRESSES);
  expect(scroll('processor').frames.length).toBeGreaterThan(SCROLLS / 2);
});

function sayWork(measured: Measured, edits: MainThread, scroll: MainThread): void {
  const of = (figures: readonly number[], press: (index: number) => boolean) =>
    figures.filter((_, index) => press(index % PRESSES));
  process.stdout.write(`\nby the ${measured}`);
  say([
    ['an edit: its heaviest frame', of(edits.worstFrame, (press) => press === ENTER)],
    ['an edit: all of it', of(edits.untilPainted, (press) => press === ENTER)],
    ['an arrow after it', of(edits.worstFrame, (press) => press > ENTER)],
    ['a character typed', of(edits.worstFrame, (press) => press < ENTER)],
    ['a frame of scrolling', scroll.frames],
  ]);
}

/** Of one edit: six digits, Enter, and the way back. */
const PRESSES = 8;
const ENTER = 6;

/** Each changes an amount that all 300 members share in that year; the next key waits until nothing more follows. */
async function editManyTimes(page: Page, edits: number): Promise<void> {
  for (let edit = 0; edit < edits; edit += 1) {
    for (const key of [...`${String((edit % 9) + 1)}00000`, 'Enter', 'ArrowUp']) {
      await page.keyboard.press(key);
      await frames(page, key === 'Enter' ? SETTLED : 2);
    }
  }
}

async function scrollOften(page: Page): Promise<void> {
  await page.getByRole('gridcell', { name: /^Kommun 001, 2025/ }).hover();
  for (let step = 0; step < SCROLLS; step += 1) {
    await page.mouse.wheel(0, step < SCROLLS / 2 ? 120 : -120);
    await frames(page, 2);
  }
}

async function traceOf(browser: Browser, page: Page, act: () => Promise<void>) {
  await frames(page, 2);
  await browser.startTracing(page, { categories: CATEGORIES });
  await act();
  await frames(page, 2);
  const trace = await browser.stopTracing();
  return (measured: Measured) => readTrace(trace, measured);
}

function frames(page: Page, count: number): Promise<void> {
  return page.evaluate(
    (left) =>
      new Promise<void>((done) => {
        const next = (more: number) => (more > 0 ? requestAnimationFrame(() => next(more - 1)) : done());
        next(left);
      }),
    count,
  );
}

function say(rows: readonly (readonly [string, readonly number[]])[]): void {
  const lines = rows.map(
    ([what, figures]) =>
      `${what.padEnd(32)} p95 ${p95(figures).toFixed(1)} ms, median ${median(figures).toFixed(1)}, most ${Math.max(...figures).toFixed(1)} (${figures.length})`,
  );
  process.stdout.write(`\n${lines.join('\n')}\n`);
}

function median(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0;
}

/** Medians of a start with nothing kept, and of a page with nothing in it, in turn in the same browser. */
async function starts(browser: Browser, url: string) {
  const own: number[] = [];
  const empty: number[] = [];
  for (let start = 0; start < STARTS; start += 1) {
    empty.push(await firstInteractive(browser, url, 'empty'));
    own.push(await firstInteractive(browser, url, 'own'));
  }
  return { own: median(own), empty: median(empty) };
}

/** Milliseconds from the navigation to the frame in which it can be used. */
async function firstInteractive(browser: Browser, url: string, which: 'own' | 'empty'): Promise<number> {
  const context = await browser.newContext({ locale: 'sv-SE' });
  const page = await context.newPage();
  if (which === 'empty')
    await page.route('**/*', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: EMPTY }),
    );
  await page.goto(url);
  await page.getByRole('button', { name: 'Öppna fil…' }).waitFor();
  const at = await page.evaluate(
    () =>
      new Promise<number>((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now())))),
  );
  await context.close();
  return at;
}
