import { join, sep } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileInside } from '../../../electron/security/renderer-files.mjs';

const ROOT = join(sep, 'app', 'dist', 'renderer');

describe('SEC2 the renderer’s folder is never left', () => {
  test.each([
    ['/index.html', 'index.html'],
    ['/', 'index.html'],
    ['/assets/a%20b.js', join('assets', 'a b.js')],
    ['/assets/../index.html', 'index.html'],
  ])('%s is %s', (pathname, file) => {
    expect(fileInside(ROOT, pathname)).toBe(join(ROOT, file));
  });

  test.each([
    '/..',
    '/../x',
    '/..%2fx',
    '/a/../../x',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/../renderer-two/x',
    '/%00',
    '/%zz',
  ])('%s is nothing', (pathname) => {
    expect(fileInside(ROOT, pathname)).toBeNull();
  });

  test('law: whatever the path, the file lies inside', () => {
    const part = fc.constantFrom(
      '..',
      '.',
      '%2e%2e',
      '%2f',
      '/',
      '\\',
      'a',
      '..%5c',
      '%00',
      'renderer',
      '//',
      '...',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const file = fileInside(ROOT, `/${parts.join('/')}`);
        expect(file === null || file.startsWith(ROOT + sep)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
