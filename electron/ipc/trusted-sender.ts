import { isAppAddress } from '../security/app-address.ts';

/** What is looked at of a call's event: a part of Electron's `IpcMainInvokeEvent`. */
export interface CallEvent {
  readonly senderFrame: { readonly url: string; readonly parent: unknown } | null;
}

/** SEC7: a call comes from the top frame of our own page in a window that we made, or is refused. */
export function isTrustedSender({ senderFrame }: CallEvent, isFromOurWindow: boolean): boolean {
  if (senderFrame === null || senderFrame.parent !== null) return false;
  return isAppAddress(senderFrame.url) && isFromOurWindow;
}
