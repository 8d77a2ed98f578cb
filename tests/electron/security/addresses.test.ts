import { describe, expect, test } from 'vitest';
import { isAppAddress } from '../../../electron/security/app-address.ts';
import { mayLoad } from '../../../electron/security/close-session.ts';
import { SECURITY_HEADERS } from '../../../electron/security/response-headers.mjs';

const FOREIGN = [
  'https://evil.example/',
  'http://127.0.0.1/',
  'file:///etc/passwd',
  'ws://evil.example/',
  'app://bundle.evil.example/index.html',
  'app://evil/index.html',
  'app://bundle@evil/index.html',
  'app://user@bundle/index.html',
  'apps://bundle/index.html',
  'about:blank',
  'javascript:alert(1)',
  '',
];

describe('SEC2 SEC4 our own addresses, and nothing that looks like them', () => {
  test('the renderer’s own', () => {
    expect(isAppAddress('app://bundle/index.html')).toBe(true);
    expect(mayLoad('app://bundle/assets/index.js')).toBe(true);
  });

  test.each(FOREIGN)('%s is foreign', (address) => {
    expect(isAppAddress(address)).toBe(false);
    expect(mayLoad(address)).toBe(false);
  });

  test('what a page holds already may be shown, but is no page of ours', () => {
    for (const address of ['data:text/html,x', 'blob:app://bundle/1']) {
      expect(mayLoad(address)).toBe(true);
      expect(isAppAddress(address)).toBe(false);
    }
  });
});

test('SEC3 the policy runs only what came with the program, and turns no text into script', () => {
  expect(SECURITY_HEADERS['content-security-policy'].split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "worker-src 'self'",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ]);
});
