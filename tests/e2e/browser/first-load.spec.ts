import { gzipSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { PlanWindow } from './plan-window.ts';

const BOUND = 500_000;

test('the start screen needs at most 500 kB, compressed; the grid, Excel and charts come later', async ({
  page,
}) => {
  const neverIdle = () => Object.assign(window, { requestIdleCallback: () => 0 });
  await page.addInitScript(neverIdle);
  const charts: string[] = [];
  page.on('request', (request) => /\/charts-[^/]*\.js$/.test(request.url()) && charts.push(request.url()));
  const fetched = bytesFetched(page);
  const plan = new PlanWindow(page);
  await plan.open();
  const atStart = await fetched();
  expect(atStart).toBeGreaterThan(100_000);
  expect(atStart).toBeLessThan(BOUND);

  await plan.openExample();
  // The control: with the grid the bound would not hold for long, so it must not be in what was counted.
  expect(await fetched()).toBeGreaterThan(atStart + 100_000);
  expect(charts).toEqual([]);
  await plan.show('Jämför');
  await expect.poll(() => charts).toHaveLength(1);
});

/** Counts what the page fetches from now on, each file compressed as a server would. */
function bytesFetched(page: Page): () => Promise<number> {
  const files = new Set<string>();
  page.on('request', (request) => files.add(request.url()));
  const sizeOf = async (file: string) => gzipSync(await (await page.request.get(file)).body()).length;
  return async () => (await Promise.all([...files].map(sizeOf))).reduce((sum, size) => sum + size, 0);
}
