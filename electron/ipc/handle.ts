import { ipcMain } from 'electron';
import type { z } from 'zod';
import { answerCall } from './answer-call.ts';
import { CHANNELS, type Channel, type ChannelArgument, type ChannelResult } from './contract.ts';
import { isTrustedSender } from './trusted-sender.ts';

const SCHEMAS: { readonly [Name in Channel]: z.ZodType<ChannelArgument<Name>> } = CHANNELS;

/** What the wrapper must know of the program. */
export interface Switchboard<Window> {
  /** The window of ours whose page this is; null for any other page. */
  readonly windowOf: (webContentsId: number) => Window | null;
  readonly onBug: (error: unknown) => void;
}

export type Handle<Window> = <Name extends Channel>(
  channel: Name,
  handler: (
    argument: ChannelArgument<Name>,
    window: Window,
  ) => ChannelResult<Name> | Promise<ChannelResult<Name>>,
) => void;

/** The only door to `ipcMain`: no handler can forget the sender check, since none makes it itself. */
export function createHandle<Window>({ windowOf, onBug }: Switchboard<Window>): Handle<Window> {
  // electron-store opens a door of its own for pages, without a sender check. No page of ours uses it.
  ipcMain.removeAllListeners('electron-store-get-data');
  return (channel, handler) => {
    ipcMain.handle(channel, (event, argument: unknown) => {
      const window = windowOf(event.sender.id);
      return answerCall({
        isTrusted: isTrustedSender(event, window !== null),
        argument,
        schema: SCHEMAS[channel],
        handler: (checked) => {
          if (window === null) throw new Error('A trusted sender without a window');
          return handler(checked, window);
        },
        onBug,
      });
    });
  };
}
