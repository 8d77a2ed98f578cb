import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

/** The window of the manual's pictures: all of it is shown, and its words can still be read. */
export const MANUAL_WINDOW = { width: 1024, height: 640 };
/** Sharp on a fine screen, and still small. */
const SCALE = 1.25;
const QUALITY = 72;

/** The page as WebP, which Playwright itself does not write. */
export async function saveWebp(page: Page, path: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: QUALITY,
    clip: { x: 0, y: 0, ...MANUAL_WINDOW, scale: SCALE },
  });
  await session.detach();
  writeFileSync(path, Buffer.from(data, 'base64'));
}
