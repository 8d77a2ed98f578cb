import { mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { serveRenderer } from '../../../electron/launch/static-server.mjs';
import { temporaryFolders } from '../files/temporary-folder.ts';

const newFolder = temporaryFolders();
const servers: { close: () => Promise<void> }[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function serve(preferredPort = 45_100) {
  const root = join(newFolder(), 'renderer');
  mkdirSync(root);
  writeFileSync(join(root, 'index.html'), '<!doctype html>');
  writeFileSync(join(root, '..', 'secret.txt'), 'secret');
  const server = await serveRenderer(root, preferredPort);
  servers.push(server);
  return server;
}

interface Ask {
  readonly path?: string;
  readonly method?: string;
  readonly host?: string;
}

function ask(port: number, { path = '/', method = 'GET', host = `127.0.0.1:${String(port)}` }: Ask) {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>(
    (resolve, reject) => {
      const asked = request(
        { port, host: '127.0.0.1', path, method, headers: { host }, agent: false },
        (response) => {
          let body = '';
          response.on('data', (chunk: Buffer) => (body += chunk.toString()));
          response.on('end', () =>
            resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
          );
        },
      );
      asked.once('error', reject);
      asked.end();
    },
  );
}

describe('the browser edition’s server', () => {
  test('serves the renderer with the desktop app’s security headers', async () => {
    const { port, address } = await serve();
    expect(address).toBe(`http://127.0.0.1:${String(port)}`);
    const { status, headers, body } = await ask(port, {});
    expect(status).toBe(200);
    expect(body).toBe('<!doctype html>');
    expect(headers['content-security-policy']).toContain("connect-src 'none'");
    expect(headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(await ask(port, { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
  });

  test.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '//secret.txt',
    '/%00',
    '/%',
    '/missing.js',
  ])('answers 404 to %s', async (path) => {
    const { port } = await serve();
    const { status, body } = await ask(port, { path });
    expect(status).toBe(404);
    expect(body).not.toContain('secret');
  });

  test('a foreign name for this computer, and anything but reading, is refused', async () => {
    const { port } = await serve();
    expect(await ask(port, { host: 'evil.example' })).toMatchObject({ status: 403 });
    expect(await ask(port, { method: 'POST' })).toMatchObject({ status: 405 });
  });

  test('takes the next free port where the preferred one is taken', async () => {
    const first = await serve(45_200);
    const second = await serve(45_200);
    expect(first.port).toBe(45_200);
    expect(second.port).toBe(45_201);
  });
});
