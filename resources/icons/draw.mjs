/**
 * `node resources/icons/draw.mjs`: draws icon.svg (the program) and file.svg (a plan file) as the pictures and
 * containers that the systems want. Run when a drawing changes; what comes out is checked in.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { chromiumArguments, chromiumPath } from '../../tests/setup/chromium.mjs';
import { icnsOf, icoOf } from './containers.mjs';

const SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
const WINDOWS_SIZES = [16, 24, 32, 48, 64, 256];
const LINUX_SIZES = [16, 24, 32, 48, 64, 128, 256, 512];

/** @param {string} name */
const beside = (name) => new URL(name, import.meta.url);

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} svg
 * @param {number} size
 */
async function draw(page, svg, size) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  return { size, png: await page.screenshot({ omitBackground: true }) };
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} name
 */
async function drawAll(page, name) {
  const svg = readFileSync(beside(`${name}.svg`), 'utf8');
  const pictures = [];
  for (const size of SIZES) pictures.push(await draw(page, svg, size));
  return pictures;
}

const executablePath = chromiumPath();
const browser = await chromium.launch({
  args: chromiumArguments(),
  ...(executablePath ? { executablePath } : {}),
});
const page = await browser.newPage();
const icon = await drawAll(page, 'icon');
const file = await drawAll(page, 'file');
await browser.close();

/** @param {typeof icon} pictures */
const forWindows = (pictures) => icoOf(pictures.filter(({ size }) => WINDOWS_SIZES.includes(size)));
writeFileSync(beside('icon.ico'), forWindows(icon));
writeFileSync(beside('icon.icns'), icnsOf(icon));
// electron-builder looks for a file type's icon under the type's own name.
writeFileSync(beside('samkalkyl.ico'), forWindows(file));
writeFileSync(beside('samkalkyl.icns'), icnsOf(file));
mkdirSync(beside('png'), { recursive: true });
for (const { size, png } of icon.filter((picture) => LINUX_SIZES.includes(picture.size))) {
  writeFileSync(beside(`png/${size}x${size}.png`), png);
}
