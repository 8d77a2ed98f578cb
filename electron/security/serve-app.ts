import { protocol } from 'electron';
import { APP_HOST, APP_SCHEME } from './app-address.ts';
import { answerWithRendererFile } from './renderer-files.mjs';

/** Before `ready`: the renderer's scheme gets the rights of an ordinary secure origin, and no others. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the built renderer to app://bundle, with the security headers, and nothing outside its folder. */
export function serveApp(rendererFolder: string): void {
  protocol.handle(APP_SCHEME, async ({ url, method }) => {
    const { host, pathname } = new URL(url);
    if (host !== APP_HOST || method !== 'GET') return new Response(null, { status: 404 });
    const { status, headers, body } = await answerWithRendererFile(rendererFolder, pathname);
    return new Response(body, { status, headers });
  });
}
