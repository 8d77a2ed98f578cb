import { app, type WebContents } from 'electron';
import { isAppAddress } from './app-address.ts';

/** No page of ours goes anywhere, opens a window of its own or embeds another (SEC4); every page, from its first moment. */
export function keepPagesToApp(): void {
  app.on('web-contents-created', (_event, contents) => keepToApp(contents));
}

function keepToApp(contents: WebContents): void {
  const refuse = (event: { readonly url: string; preventDefault: () => void }): void => {
    if (!isAppAddress(event.url)) event.preventDefault();
  };
  contents.on('will-navigate', refuse);
  contents.on('will-redirect', refuse);
  contents.on('will-frame-navigate', refuse);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
