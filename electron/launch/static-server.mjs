import { createServer } from 'node:http';
import { answerWithRendererFile } from '../security/renderer-files.mjs';

const THIS_COMPUTER = '127.0.0.1';
/** One address from start to start: a browser keeps settings, recent files and drafts by address. */
export const PREFERRED_PORT = 4747;
const PORTS_TRIED = 20;

/**
 * Serves the built renderer to this computer alone, with the same headers as the desktop app has.
 * @param {string} root
 * @param {number} preferredPort
 * @returns {Promise<{ address: string, port: number, close: () => Promise<void> }>}
 */
export async function serveRenderer(root, preferredPort) {
  const server = createServer((request, response) => {
    answer(root, request, response).catch(() => response.destroy());
  });
  const port = await listen(server, preferredPort);
  return {
    address: `http://${THIS_COMPUTER}:${String(port)}`,
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {string} root
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(root, request, response) {
  // A foreign site whose name is pointed at this computer would come with its own name.
  if (!isThisComputer(request.headers.host)) return void response.writeHead(403).end();
  if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405).end();
  const [pathname = '/'] = (request.url ?? '/').split('?');
  const { status, headers, body } = await answerWithRendererFile(root, pathname);
  response.writeHead(status, { ...headers, 'content-length': body.byteLength, 'cache-control': 'no-cache' });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** @param {string | undefined} host */
function isThisComputer(host) {
  return /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host ?? '');
}

/**
 * The preferred port, or the next free one.
 * @param {import('node:http').Server} server
 * @param {number} preferred
 */
async function listen(server, preferred) {
  for (let port = preferred; port < preferred + PORTS_TRIED; port += 1) {
    if (await listensOn(server, port)) return port;
  }
  throw new Error(`port ${String(preferred)}–${String(preferred + PORTS_TRIED - 1)}: EADDRINUSE`);
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<boolean>} false where the port is taken
 */
function listensOn(server, port) {
  return new Promise((resolve, reject) => {
    /** @param {NodeJS.ErrnoException} error */
    const failed = (error) => (error.code === 'EADDRINUSE' ? resolve(false) : reject(error));
    server.once('error', failed);
    server.listen(port, THIS_COMPUTER, () => {
      server.off('error', failed);
      resolve(true);
    });
  });
}
