import { readFile } from 'node:fs/promises';
import { extname, isAbsolute, join, relative, sep } from 'node:path';
import { SECURITY_HEADERS } from './response-headers.mjs';

/** @type {Readonly<Record<string, string>>} */
const CONTENT_TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.samkalkyl': 'application/json; charset=utf-8',
};

/**
 * The file that an address names inside `root`, or null: never one outside it.
 * @param {string} root
 * @param {string} pathname the path of a URL, still encoded
 */
export function fileInside(root, pathname) {
  const decoded = decode(pathname);
  if (decoded === null || decoded.includes('\0')) return null;
  const file = join(root, decoded.endsWith('/') ? `${decoded}index.html` : decoded);
  const way = relative(root, file);
  const leaves = way === '' || way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
  return leaves ? null : file;
}

/** @param {string} pathname */
function decode(pathname) {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}

/**
 * The answer to a request for one of the renderer's files.
 * @param {string} root
 * @param {string} pathname
 * @returns {Promise<{ status: 200 | 404, headers: Record<string, string>, body: Uint8Array<ArrayBuffer> }>}
 */
export async function answerWithRendererFile(root, pathname) {
  const file = fileInside(root, pathname);
  const body = file === null ? null : await contentOf(file);
  if (file === null || body === null) {
    return { status: 404, headers: { ...SECURITY_HEADERS }, body: new Uint8Array() };
  }
  const contentType = CONTENT_TYPES[extname(file)] ?? 'application/octet-stream';
  return { status: 200, headers: { ...SECURITY_HEADERS, 'content-type': contentType }, body };
}

/** @param {string} file */
async function contentOf(file) {
  try {
    return new Uint8Array(await readFile(file));
  } catch {
    return null;
  }
}
